import { createHmac, randomBytes } from 'node:crypto';
import pg from 'pg';

export const ACCOUNTS = 100_000;
/** Each account has a course that it may read, a grant that has ended and one that was revoked. */
export const GRANTS = 3 * ACCOUNTS;
const LOGGED_IN = 1_000;

/** Somebody who is logged in. `session` is what the cookie holds. */
export interface Member {
  accountId: string;
  course: string;
  session: string;
}

const EACH = "select md5('account ' || n)::uuid";

/** For each account one row of each; `$1` how many accounts, `$2` the courses that they may read, turn by turn. */
const COUNTED = [
  `insert into membership.account (id, email, locale)
   ${EACH}, 'reader-' || n || '@bench.example', 'en' from generate_series(1, $1::integer) n`,
  `insert into membership."grant" (member_id, target, cause, cause_id, starts_at, ends_at)
   ${EACH}, 'benchtier000000000000000001', 'subscription', n::text,
     now() - interval '60 days', now() - interval '30 days' from generate_series(1, $1::integer) n`,
  `insert into membership."grant" (member_id, target, cause, cause_id, revoked_at, revoked_why)
   ${EACH}, 'benchtier000000000000000002', 'gift', n::text, now(), 'bench' from generate_series(1, $1::integer) n`,
  `insert into membership.session (account_id, hash, device, ends_at)
   ${EACH}, sha256(convert_to('session ' || n, 'UTF8')), 'Bench', now() + interval '30 days'
   from generate_series(1, $1::integer) n`,
];
const OPENING = `insert into membership."grant" (member_id, target, cause, cause_id)
  ${EACH}, ($2::text[])[1 + n % cardinality($2::text[])], 'order_line', n::text from generate_series(1, $1::integer) n`;

/** As the storefront hashes what its cookie holds (storefront/src/kernel/seal.ts). */
const hashOf = (session: string, secret: string) =>
  createHmac('sha256', secret).update(`session\0${session}`).digest();

async function logIn(client: pg.Client, secret: string): Promise<Member[]> {
  const { rows } = await client.query<Omit<Member, 'session'>>(
    `select member_id as "accountId", target as course from membership."grant"
     where cause = 'order_line' order by random() limit $1`,
    [LOGGED_IN],
  );
  const members = rows.map((row) => ({ ...row, session: randomBytes(32).toString('base64url') }));
  await client.query(
    `insert into membership.session (hash, account_id, device, ends_at)
     select hash, account_id, 'Bench', now() + interval '30 days' from unnest($1::bytea[], $2::uuid[]) as s (hash, account_id)`,
    [members.map(({ session }) => hashOf(session, secret)), members.map(({ accountId }) => accountId)],
  );
  return members;
}

/** Fills a migrated database with accounts that may each read one of these courses. @returns some who are logged in */
export async function fill(databaseUrl: string, courses: string[], secret: string): Promise<Member[]> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    for (const sql of COUNTED) await client.query(sql, [ACCOUNTS]);
    await client.query(OPENING, [ACCOUNTS, courses]);
    const members = await logIn(client, secret);
    for (const table of ['account', '"grant"', 'session']) await client.query(`analyze membership.${table}`);
    return members;
  } finally {
    await client.end();
  }
}
