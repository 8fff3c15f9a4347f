import { createHash } from 'node:crypto';
import type { Locale, PolicyKind, PublishedDocument } from '@lectern/shared-types';
import * as db from '#kernel/db/index.ts';
import type { Key, Transaction } from '#kernel/db/index.ts';
import { notAgreed, type PolicyVersion } from './rules/agreement.ts';
import {
  insertConsent,
  insertVersion,
  listConsents,
  listPolicies,
  POLICY,
  type Policy,
} from './sql/consent.ts';

export { listConsents as consentsOf, type Policy } from './sql/consent.ts';

/** What an account is agreed to with; the third policy is about buying. */
const OF_ACCOUNTS: readonly PolicyKind[] = ['terms', 'privacy'];

type Page = Extract<PublishedDocument, { type: 'page' }>;

/** SHA-256 of title and text as editors wrote them, parted by a line; in hexadecimal. */
const digestOf = ({ data }: Page) => createHash('sha256').update(`${data.title}\n${data.body}`).digest('hex');

/** Keeps which of these pages are policies, and which text each version had. */
export async function storePolicies(trx: Transaction, pages: Page[]): Promise<void> {
  const rows = pages.flatMap((page) => {
    const { documentId: document_id, locale, data } = page;
    const { policy, slug, title } = data;
    return policy ? [{ document_id, locale, ...policy, slug, title, made_of: digestOf(page) }] : [];
  });
  await forgetPolicies(
    trx,
    pages.filter(({ data }) => !data.policy),
  );
  await db.upsert(trx, POLICY, rows);
  for (const row of rows) await insertVersion(trx, row);
}

/** The pages are published no more, or are no policies. */
export async function forgetPolicies(trx: Transaction, keys: Key[]): Promise<void> {
  await db.remove(trx, POLICY, keys);
}

/** Forgets all policies but those among these pages. */
export async function forgetOtherPolicies(trx: Transaction, keys: Key[]): Promise<void> {
  await forgetPolicies(trx, await db.others(trx, POLICY, keys));
}

/** What whoever registers has to agree to, in his language where it is written in it. None where there are no such pages. */
export function policiesOfAccounts(locale: Locale): Promise<Policy[]> {
  return listPolicies(locale, OF_ACCOUNTS);
}

/** What of that an account has not agreed to yet, as when a version was raised. */
export async function notAgreedBy(accountId: string, locale: Locale): Promise<Policy[]> {
  return notAgreed(await policiesOfAccounts(locale), await listConsents(accountId));
}

/** Notes that an account has agreed to these versions. Once noted, it stays. */
export async function agree(
  trx: Transaction,
  accountId: string,
  { versions, locale }: { versions: readonly PolicyVersion[]; locale: Locale },
): Promise<void> {
  for (const version of versions) await insertConsent(trx, accountId, { ...version, locale });
}
