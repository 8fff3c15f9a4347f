import type { Locale, PolicyKind } from '@lectern/shared-types';
import { rows, type Table, type Transaction } from '#kernel/db/index.ts';
import type { PolicyVersion } from '../rules/agreement.ts';

export const POLICY = {
  name: 'membership.policy',
  key: ['document_id', 'locale'],
  columns: ['kind', 'version', 'slug', 'title'],
  texts: [],
} as const satisfies Table;

interface PolicyRow {
  document_id: string;
  locale: Locale;
  kind: PolicyKind;
  version: number;
  slug: string;
  title: string;
  /** The digest of its text, in hexadecimal. */
  made_of: string;
}

/** A policy that stands on the site. */
export interface Policy extends PolicyVersion {
  title: string;
  slug: string;
  /** The language of its text: the reader's where there is one. */
  locale: Locale;
}

/** The newest version of each kind, in this language where it has one. */
export function listPolicies(locale: Locale, kinds: readonly PolicyKind[]): Promise<Policy[]> {
  return rows<Policy>(
    `select distinct on (kind) kind, max(version) over (partition by kind) as version, title, slug, locale
     from membership.policy where kind = any($2)
     order by kind desc, locale = $1 desc, version desc`,
    [locale, kinds],
  );
}

/** Notes that this text stands on the site as this version. */
export async function insertVersion(
  trx: Transaction,
  { kind, version, locale, document_id, made_of }: Omit<PolicyRow, 'slug' | 'title'>,
): Promise<void> {
  await trx.query(
    `insert into membership.policy_version (kind, version, locale, document_id, digest)
     values ($1, $2, $3, $4, decode($5, 'hex')) on conflict do nothing`,
    [kind, version, locale, document_id, made_of],
  );
}

/** Versions that never stood on the site cannot be agreed to. */
export async function insertConsent(
  trx: Transaction,
  accountId: string,
  { kind, version, locale }: PolicyVersion & { locale: Locale },
): Promise<void> {
  await trx.query(
    `insert into membership.consent (account_id, kind, version, locale)
     select $1, $2, $3, $4 where exists (
       select from membership.policy_version where kind = $2 and version = $3)
     on conflict do nothing`,
    [accountId, kind, version, locale],
  );
}

/** What an account has agreed to, and when. */
export function listConsents(accountId: string): Promise<(PolicyVersion & { agreedAt: string })[]> {
  return rows<PolicyVersion & { agreedAt: string }>(
    `select kind, version, agreed_at as "agreedAt" from membership.consent
     where account_id = $1 order by agreed_at, kind`,
    [accountId],
  );
}
