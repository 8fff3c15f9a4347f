import { randomUUID } from 'node:crypto';
import type { Locale } from '@lectern/shared-types';
import { rows, transaction } from '#kernel/db/index.ts';
import { openSession } from './sessions.ts';

interface Account {
  id: string;
  email: string;
  locale: Locale;
}

/** An account that is there, for tests of rooms that ask who reads. */
export async function anAccount(override: Partial<Account> = {}): Promise<Account> {
  const id = override.id ?? randomUUID();
  const account: Account = { id, email: `${id}@reader.example`, locale: 'en', ...override };
  await rows('insert into membership.account (id, email, locale) values ($1, $2, $3)', [
    account.id,
    account.email,
    account.locale,
  ]);
  return account;
}

interface Grant {
  accountId: string;
  /** Document id of what it opens. */
  target: string;
  startsAt?: string;
  endsAt?: string | null;
  revokedWhy?: string | null;
}

/** A grant by hand, live unless something else is said. @returns its id */
export async function aGrant({ accountId, target, ...over }: Grant): Promise<string> {
  const { startsAt = null, endsAt = null, revokedWhy = null } = over;
  const [given] = await rows<{ id: string }>(
    `insert into membership."grant" (member_id, target, cause, cause_id, starts_at, ends_at, revoked_at, revoked_why)
     values ($1, $2, 'manual', gen_random_uuid(), coalesce($3::timestamptz, now()), $4, case when $5::text is not null then now() end, $5)
     returning id`,
    [accountId, target, startsAt, endsAt, revokedWhy],
  );
  if (!given) throw new Error('No grant was given.');
  return given.id;
}

/** Logs an account in, for tests that send its requests. @returns the Cookie header that a browser would send */
export async function logIn(accountId: string, agent = ''): Promise<string> {
  const request = new Request('https://academy.example/', { headers: { 'user-agent': agent } });
  const { cookies } = await transaction((trx) => openSession(trx, { accountId, request }));
  return cookies.map((line) => line.split(';')[0] ?? '').join('; ');
}
