import { rows, type Transaction } from '#kernel/db/index.ts';

/** A file of a release, what was asked of the app to make it, and the tags of what it read. */
export interface Rendered {
  path: string;
  file: string;
  tags: string[];
}

/** The newest touch, as a place to look on from; `0` where there never was one. */
export async function lastTouch(): Promise<string> {
  const [row] = await rows<{ id: string }>('select coalesce(max(id), 0) as id from site.touch');
  return row?.id ?? '0';
}

export async function beginRendering(): Promise<void> {
  await rows('truncate site.rendering');
}

export async function noteRendering(rendered: Rendered[]): Promise<void> {
  await rows(
    `insert into site.rendering (path, file, tags)
     select path, file, tags from jsonb_to_recordset($1::jsonb) as made (path text, file text, tags text[])
     on conflict (path) do update set file = excluded.file, tags = excluded.tags`,
    [JSON.stringify(rendered)],
  );
}

/** Those of the paths that were not rendered, or have read what was touched since. */
export async function listStale(paths: string[], since: string): Promise<Set<string>> {
  const stale = await rows<{ path: string }>(
    `select path from unnest($1::text[]) as asked (path) left join site.rendering r using (path)
     where r.path is null or r.tags && array(select distinct tag from site.touch where id > $2)`,
    [paths, since],
  );
  return new Set(stale.map(({ path }) => path));
}

/** Lets go of all but these paths, and answers the files that went. */
export async function keepRendering(paths: string[]): Promise<string[]> {
  const gone = await rows<{ file: string }>(
    `delete from site.rendering gone
     where not exists (select from unnest($1::text[]) as kept (path) where kept.path = gone.path) returning file`,
    [paths],
  );
  return gone.map(({ file }) => file);
}

/** Makes `site.rendered` tell of the release that was rendered last. */
export async function adoptRendering(trx: Transaction): Promise<void> {
  await trx.query(
    `delete from site.rendered old where not exists (
       select from site.rendering made where (made.path, made.file) = (old.path, old.file))`,
  );
  await trx.query(
    `insert into site.rendered as kept (path, file, tags) select path, file, tags from site.rendering
     on conflict (path) do update set tags = excluded.tags where kept.tags <> excluded.tags`,
  );
}
