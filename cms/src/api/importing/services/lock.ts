import type { Transaction } from '@lectern/cms-kernel';

/** Lets one transaction at a time speak of a thing that may not exist yet; until the transaction ends. */
export async function lockName(trx: Transaction, name: string): Promise<void> {
  await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`importing:${name}`]);
}
