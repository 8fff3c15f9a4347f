import type { Transaction } from '#kernel/db/index.ts';
import type { Rendered } from './rendering.ts';

/** A file of the live release, and what was asked of the app to make it. */
export type Place = Pick<Rendered, 'path' | 'file'>;

/** The files whose data has been touched since. */
export async function listTouched(trx: Transaction, since: string): Promise<Place[]> {
  const { rows } = await trx.query<Place>(
    `select path, file from site.rendered
     where tags && array(select distinct tag from site.touch where id > $1) order by path`,
    [since],
  );
  return rows;
}

/** Those of the paths that no file of the live release was made from. */
export async function listUnrendered(trx: Transaction, paths: string[]): Promise<Set<string>> {
  const { rows } = await trx.query<{ path: string }>(
    `select path from unnest($1::text[]) as asked (path)
     where not exists (select from site.rendered r where r.path = asked.path)`,
    [paths],
  );
  return new Set(rows.map(({ path }) => path));
}

export async function saveRendered(trx: Transaction, made: Rendered[], gone: Place[]): Promise<void> {
  if (gone.length > 0)
    await trx.query('delete from site.rendered where path = any($1)', [gone.map(({ path }) => path)]);
  await trx.query(
    `insert into site.rendered as kept (path, file, tags)
     select path, file, tags from jsonb_to_recordset($1::jsonb) as made (path text, file text, tags text[])
     on conflict (path) do update set file = excluded.file, tags = excluded.tags
       where (kept.file, kept.tags) is distinct from (excluded.file, excluded.tags)`,
    [JSON.stringify(made)],
  );
}
