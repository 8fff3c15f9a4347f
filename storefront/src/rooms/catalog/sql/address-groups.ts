import { rows, type Transaction } from '#kernel/db/index.ts';
import { BUNDLES, slugOfGroup } from '../rules/reads.ts';
import { CANONICAL } from './addresses.ts';

/** Notes anew, of these groups, when an address of theirs last changed. */
export async function keepAddressGroups(trx: Transaction, groups: string[]): Promise<void> {
  if (groups.length === 0) return;
  await trx.query('delete from site.address_group where "group" = any($1::text[])', [groups]);
  await trx.query(
    `insert into site.address_group ("group", updated_at)
     select "group", max(updated_at) from (
       select $1 as "group", updated_at from site.bundle where $2 and not hidden
       union all
       select 'course-' || slug, updated_at from site.course where slug = any($3::text[]) and not hidden
       union all
       select 'course-' || c.slug, l.updated_at from site.course c
         join site.outline o using (document_id, locale)
         join site.lesson l on l.document_id = o.lesson_id and l.locale = o.locale
         where c.slug = any($3::text[]) and not l.hidden and not c.hidden and ${CANONICAL}
     ) as address group by "group"`,
    [BUNDLES, groups.includes(BUNDLES), groups.flatMap((group) => slugOfGroup(group) ?? [])],
  );
}

/** The groups that have addresses to be found, and when one of these last changed. */
export function listAddressGroups(): Promise<{ group: string; updatedAt: string }[]> {
  return rows('select "group", updated_at as "updatedAt" from site.address_group order by "group"');
}
