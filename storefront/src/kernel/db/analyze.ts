import type { Transaction } from './index.ts';

/**
 * Counts the site's tables anew for the planner. After much has been written it plans by what it knew before, which
 * may be an empty table, until Postgres gets round to counting by itself a minute later.
 */
export async function analyze(trx: Transaction): Promise<void> {
  const { rows } = await trx.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and c.relowner = current_user::regrole and n.nspname !~ '^pg_'`,
  );
  if (rows.length > 0) await trx.query(`analyze ${rows.map(({ name }) => name).join(', ')}`);
}
