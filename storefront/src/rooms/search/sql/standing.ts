import { rows } from '#kernel/db/index.ts';

/** With what the index that answers was built. */
export interface Standing {
  engine: string;
  version: string;
}

export async function findStanding(): Promise<Standing | null> {
  const [standing] = await rows<{ engine: string; version: string }>(
    'select engine, version from search.standing',
  );
  return standing ?? null;
}

export async function noteStanding({ engine, version }: Standing): Promise<void> {
  await rows(
    `insert into search.standing (engine, version) values ($1, $2)
     on conflict (single) do update set engine = excluded.engine, version = excluded.version, built_at = now()`,
    [engine, version],
  );
}

/** A replacement that is killed half-way leaves no standing behind, so that the next one begins from the start. */
export async function forgetStanding(): Promise<void> {
  await rows('delete from search.standing');
}

/** Held by whoever builds an index that is to replace the one that answers; who dies gives it back. */
export const RENEWAL_LOCK = 'lectern.search.renewal';

/** Whether an index is being built at this moment. */
export async function isRenewing(): Promise<boolean> {
  const [lock] = await rows<{ free: boolean }>(
    'select pg_try_advisory_xact_lock_shared(hashtext($1)) as free',
    [RENEWAL_LOCK],
  );
  return lock?.free === false;
}
