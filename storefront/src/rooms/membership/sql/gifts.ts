import { rows, type Transaction } from '#kernel/db/index.ts';
import type { KeptCode } from '../rules/gift-code.ts';

/** Hashes are SHA-256, in hexadecimal. */
interface NewCodes {
  hashes: string[];
  target: string;
  days: number | null;
  mostClaims: number;
  endsAt: string | null;
  commandId: string;
  note: string;
}

export async function insertCodes(trx: Transaction, codes: NewCodes): Promise<void> {
  const { hashes, target, days, mostClaims, endsAt, commandId, note } = codes;
  await trx.query(
    `insert into membership.gift_code (hash, target, lasts, most_claims, ends_at, command_id, note)
     select decode(hash, 'hex'), $2, make_interval(days => $3), $4, $5, $6, $7 from unnest($1::text[]) hash`,
    [hashes, target, days, mostClaims, endsAt, commandId, note],
  );
}

interface NewLink {
  hash: string;
  lessonId: string;
  endsAt: string | null;
  mostReaders: number | null;
  commandId: string;
  note: string;
}

/** @returns its id */
export async function insertLink(trx: Transaction, link: NewLink): Promise<string | null> {
  const { hash, lessonId, endsAt, mostReaders, commandId, note } = link;
  const { rows: made } = await trx.query<{ id: string }>(
    `insert into membership.gift_link (hash, lesson_id, ends_at, most_readers, command_id, note)
     values (decode($1, 'hex'), $2, $3, $4, $5, $6) returning id`,
    [hash, lessonId, endsAt, mostReaders, commandId, note],
  );
  return made[0]?.id ?? null;
}

/** @returns whether it was live until now */
export async function revokeCode(trx: Transaction, id: string): Promise<boolean> {
  const { rows: gone } = await trx.query(
    'update membership.gift_code set revoked_at = now() where id = $1 and revoked_at is null returning 1',
    [id],
  );
  return gone.length > 0;
}

/** @returns whether it was live until now */
export async function revokeLink(trx: Transaction, id: string): Promise<boolean> {
  const { rows: gone } = await trx.query(
    'update membership.gift_link set revoked_at = now() where id = $1 and revoked_at is null returning 1',
    [id],
  );
  return gone.length > 0;
}

/** A code as it is redeemed. */
export interface FoundCode extends KeptCode {
  id: string;
  target: string;
  /** When what it gives now would end; null for never. */
  endsAt: string | null;
}

/** @param hash SHA-256, in hexadecimal. @returns the code, which is the transaction's until its end */
export async function lockCode(trx: Transaction, hash: string): Promise<FoundCode | null> {
  const { rows: found } = await trx.query<FoundCode>(
    `select id, target, now() + lasts as "endsAt", claims, most_claims as "mostClaims",
       revoked_at is not null as "isRevoked", coalesce(ends_at <= now(), false) as "isOver"
     from membership.gift_code where hash = decode($1, 'hex') for update`,
    [hash],
  );
  return found[0] ?? null;
}

interface Claim {
  codeId: string;
  accountId: string;
}

/** The grant that an account has got for a code. */
export async function findClaim(trx: Transaction, { codeId, accountId }: Claim): Promise<string | null> {
  const { rows: found } = await trx.query<{ grantId: string }>(
    'select grant_id as "grantId" from membership.gift_claim where code_id = $1 and account_id = $2',
    [codeId, accountId],
  );
  return found[0]?.grantId ?? null;
}

export async function insertClaim(
  trx: Transaction,
  { codeId, accountId }: Claim,
  grantId: string,
): Promise<void> {
  await trx.query('update membership.gift_code set claims = claims + 1 where id = $1', [codeId]);
  await trx.query('insert into membership.gift_claim (code_id, account_id, grant_id) values ($1, $2, $3)', [
    ...[codeId, accountId, grantId],
  ]);
}

/** A link, and whether it opens anything to somebody who has not opened it yet. */
export interface FoundLink {
  id: string;
  lessonId: string;
  isLive: boolean;
  /** Whether as many have opened it as may. */
  isFull: boolean;
}

const LIVE_LINK = 'revoked_at is null and coalesce(ends_at > now(), true)';

/** @param hash SHA-256, in hexadecimal */
export async function findLink(hash: string): Promise<FoundLink | null> {
  const found = await rows<FoundLink>(
    `select id, lesson_id as "lessonId", ${LIVE_LINK} as "isLive",
       coalesce(readers >= most_readers, false) as "isFull"
     from membership.gift_link where hash = decode($1, 'hex')`,
    [hash],
  );
  return found[0] ?? null;
}

/** Counts one more reader. False where the link opens nothing to one more. */
export async function countReader(linkId: string): Promise<boolean> {
  const counted = await rows(
    `update membership.gift_link set readers = readers + 1
     where id = $1 and ${LIVE_LINK} and coalesce(readers < most_readers, true) returning 1`,
    [linkId],
  );
  return counted.length > 0;
}

/** The lessons that these links open now. */
export async function listGifted(linkIds: string[]): Promise<string[]> {
  const found = await rows<{ lessonId: string }>(
    `select distinct lesson_id as "lessonId" from membership.gift_link
     where id = any($1::uuid[]) and ${LIVE_LINK}`,
    [linkIds],
  );
  return found.map(({ lessonId }) => lessonId);
}
