import { rows, type Transaction } from '#kernel/db/index.ts';
import type { Purpose } from '../rules/token.ts';

/** What a mailed link stands for. */
export interface Token {
  purpose: Purpose;
  /** Null for whoever has no account yet. */
  accountId: string | null;
  /** The address that it was sent to: whoever uses the link has proven it. */
  email: string;
  details: unknown;
}

const COLUMNS = `purpose, account_id as "accountId", email, details`;
/** What opens still; of an account that is blocked or gone nothing does. */
const LIVE = `used_at is null and ends_at > now() and (account_id is null or account_id in (
  select id from membership.account where blocked_at is null and deleted_at is null))`;

export async function insertToken(
  trx: Transaction,
  { hash, minutes, ...token }: Token & { hash: Buffer; minutes: number },
): Promise<void> {
  await trx.query(
    `insert into membership.single_use_token (hash, purpose, account_id, email, details, ends_at)
     values ($1, $2, $3, $4, $5, now() + make_interval(mins => $6))`,
    [hash, token.purpose, token.accountId, token.email, JSON.stringify(token.details), minutes],
  );
}

/** Ends the links of this purpose that an account, or else an address, was sent before. */
export async function endTokensLike(
  trx: Transaction,
  { purpose, accountId, email }: Omit<Token, 'details'>,
): Promise<void> {
  await trx.query(
    `update membership.single_use_token set ends_at = now() where purpose = $1 and used_at is null
       and ends_at > now() and case when $2::uuid is null then account_id is null and email = $3 else account_id = $2 end`,
    [purpose, accountId, email],
  );
}

/** Ends all links that an account was sent. */
export async function endTokens(trx: Transaction, accountId: string): Promise<void> {
  await trx.query(
    `update membership.single_use_token set ends_at = now()
     where account_id = $1 and used_at is null and ends_at > now()`,
    [accountId],
  );
}

export async function findToken(hash: Buffer, purpose: Purpose): Promise<Token | null> {
  const [found] = await rows<Token>(
    `select ${COLUMNS} from membership.single_use_token where hash = $1 and purpose = $2 and ${LIVE}`,
    [hash, purpose],
  );
  return found ?? null;
}

/** Uses a link up: of several who try at once, the others wait and get null. */
export async function markUsed(trx: Transaction, hash: Buffer, purpose: Purpose): Promise<Token | null> {
  const { rows: used } = await trx.query<Token>(
    `update membership.single_use_token set used_at = now()
     where hash = $1 and purpose = $2 and ${LIVE} returning ${COLUMNS}`,
    [hash, purpose],
  );
  return used[0] ?? null;
}

/** The account that a former link was to make for this address, if it is not made: the CMS may know it already. */
export async function findPromised(trx: Transaction, email: string): Promise<string | null> {
  const { rows: found } = await trx.query<{ promised: string }>(
    `select details ->> 'accountId' as promised from membership.single_use_token t
     where purpose = 'register' and email = $1
       and not exists (select from membership.account a where a.id::text = t.details ->> 'accountId')
     order by created_at desc limit 1`,
    [email],
  );
  return found[0]?.promised ?? null;
}

/** Forgets the links that have ended some weeks ago. */
export async function deleteEndedTokens(): Promise<void> {
  await rows(`delete from membership.single_use_token where ends_at < now() - interval '30 days'`);
}
