import { createHash, randomBytes, randomInt, randomUUID } from 'node:crypto';
import { GIFT_CODE_LENGTH, GIFT_CODE_SIGNS, type Locale } from '@lectern/shared-types';
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

const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex');

interface GiftCode {
  /** Document id of what it gives. */
  target: string;
  days?: number;
  mostClaims?: number;
  endsAt?: string;
  revoked?: boolean;
}

/** A code that whoever has it may redeem. @returns the code */
export async function aGiftCode({
  target,
  days,
  mostClaims = 1,
  endsAt,
  revoked,
}: GiftCode): Promise<string> {
  const signs = Array.from(
    { length: GIFT_CODE_LENGTH },
    () => GIFT_CODE_SIGNS[randomInt(GIFT_CODE_SIGNS.length)],
  );
  const code = signs.join('');
  await rows(
    `insert into membership.gift_code (hash, target, lasts, most_claims, ends_at, revoked_at)
     values (decode($1, 'hex'), $2, make_interval(days => $3), $4, $5, case when $6 then now() end)`,
    [hashOf(code), target, days, mostClaims, endsAt, revoked ?? false],
  );
  return code;
}

interface GiftLink {
  lessonId: string;
  mostReaders?: number;
}

/** A link that opens a lesson to whoever has it. */
export async function aGiftLink({ lessonId, mostReaders }: GiftLink): Promise<{ id: string; token: string }> {
  const token = randomBytes(32).toString('base64url');
  const [made] = await rows<{ id: string }>(
    `with asked as (
       insert into membership.command (kind, payload, actor_id, actor_name, why, state, done_at)
       values ('gift_link.make', '{}', 1, 'Ming', 'for tests', 'done', now()) returning id)
     insert into membership.gift_link (hash, lesson_id, most_readers, command_id)
     select decode($1, 'hex'), $2, $3, id from asked returning id`,
    [hashOf(token), lessonId, mostReaders],
  );
  if (!made) throw new Error('No link was made.');
  return { id: made.id, token };
}
