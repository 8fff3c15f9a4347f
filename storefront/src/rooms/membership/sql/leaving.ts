import type { Transaction } from '#kernel/db/index.ts';

/** Empties an account of all that tells whose it was. @returns false where that was done before */
export async function markDeleted(trx: Transaction, accountId: string): Promise<boolean> {
  const { rowCount } = await trx.query(
    `update membership.account set email = null, display_name = '', deleted_at = now()
     where id = $1 and deleted_at is null`,
    [accountId],
  );
  return rowCount === 1;
}

/** The grants of an account that nobody has taken back yet. */
export async function listGrantIds(trx: Transaction, accountId: string): Promise<string[]> {
  const { rows } = await trx.query<{ id: string }>(
    'select id from membership."grant" where member_id = $1 and revoked_at is null',
    [accountId],
  );
  return rows.map(({ id }) => id);
}

/** What an account has of its own. Its consents stay: they are ours to prove. */
const OWN = ['session', 'single_use_token', 'preference', 'notice', 'avatar'] as const;

export async function deleteAllOf(trx: Transaction, accountId: string): Promise<void> {
  for (const table of OWN)
    await trx.query(`delete from membership.${table} where account_id = $1`, [accountId]);
}
