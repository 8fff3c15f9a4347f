import type { Transaction } from '#kernel/db/index.ts';

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
