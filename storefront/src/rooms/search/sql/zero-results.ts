import type { Locale } from '@lectern/shared-types';
import { transaction } from '#kernel/db/index.ts';

/** More rows are not kept: the rarest and oldest go first, so that nobody can fill the disk with queries. */
export const MOST_ROWS = 2_000;

/** Counts a query that found nothing. */
export function countZeroResult(locale: Locale, query: string): Promise<void> {
  return transaction(async (trx) => {
    const counted = await trx.query<{ isNew: boolean }>(
      `insert into search.zero_result as z (locale, query) values ($1, $2)
       on conflict (locale, query) do update set count = z.count + 1, last_at = now()
       returning count = 1 as "isNew"`,
      [locale, query],
    );
    if (!counted.rows[0]?.isNew) return;
    // Two who prune at once would wait for each other's rows.
    await trx.query("select pg_advisory_xact_lock(hashtext('lectern.search.zero'))");
    await trx.query(
      `delete from search.zero_result where last_at < now() - interval '180 days' or (locale, query) in (
         select locale, query from search.zero_result
         where (locale, query) <> ($1, $2)
         order by count desc, last_at desc offset $3)`,
      [locale, query, MOST_ROWS - 1],
    );
    await trx.query(
      `delete from search.dismissed_query d where not exists (
         select from search.zero_result z where z.locale = d.locale and z.query = d.query)`,
    );
  });
}
