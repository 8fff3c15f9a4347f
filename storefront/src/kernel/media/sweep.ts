import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { rows } from '../db/index.ts';
import { codeOf } from '../errors.ts';
import { places } from '../places.ts';
import { filesOf, type Prepared } from './prepared.ts';

async function filesThere(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  });
}

interface Row {
  prepared: Prepared;
}

const namesOf = (found: Row[]) => new Set(found.flatMap(({ prepared }) => filesOf(prepared)));

/** Two files of the library may have one content, hence one prepared file. */
async function stillUsed(names: Set<string>): Promise<Set<string>> {
  const kept = await rows<Row>(
    `select prepared from site.media where exists (
       select from unnest($1::text[]) as file where strpos(prepared::text, file) > 0)`,
    [[...names]],
  );
  return namesOf(kept);
}

/** What becomes of files that no public text refers to any more. */
export interface Keeping {
  /** When the oldest release went live that visitors may be shown again; null where that is not known. */
  oldest: string | null;
  /** Those of the files, by name, that must go all the same, because they are to be had for money now. */
  closed: (names: string[]) => Promise<string[]>;
}

/** Notes which files are in use no more, and answers them. */
async function noteUnused(): Promise<string[]> {
  await rows(
    `update site.media m set unused_since = case when unused_since is null then clock_timestamp() end
     where (unused_since is null) = not exists (select from site.media_use u where u.name = m.name)`,
  );
  const unused = await rows<{ name: string }>('select name from site.media where unused_since is not null');
  return unused.map(({ name }) => name);
}

/** A release that went live after a file fell out of use does not show it. What is closed goes under any name. */
async function forgetUnused({ oldest, closed }: Keeping): Promise<Set<string>> {
  const unused = await noteUnused();
  if (unused.length === 0) return new Set();
  const gone = await rows<Row>(
    `delete from site.media where unused_since is not null and (unused_since < $1 or prepared ->> 'src' in (
       select prepared ->> 'src' from site.media where name = any($2)))
     returning prepared`,
    [oldest, await closed(unused)],
  );
  return namesOf(gone);
}

async function removeFiles(names: string[]): Promise<number> {
  await Promise.all(names.map((name) => rm(join(places().media, name), { force: true })));
  return names.length;
}

/**
 * Takes files out of the public folder that no public text refers to any more, and no release that is kept: at once
 * what only a paid text still shows, which must not be had under its old address. To be called when the release that
 * goes without them is live, by the holder of the publishing lock. Costs next to nothing where there is nothing to do.
 * Answers how many went.
 */
export async function dropUnused(keeping: Keeping): Promise<number> {
  const gone = await forgetUnused(keeping);
  if (gone.size === 0) return 0;
  return removeFiles([...gone.difference(await stillUsed(gone))]);
}

/** As `dropUnused`, and also takes away what killed processes and replaced originals have left in the folder. */
export async function sweepMedia(keeping: Keeping): Promise<number> {
  await forgetUnused(keeping);
  const kept = namesOf(await rows<Row>('select prepared from site.media'));
  const there = await filesThere(places().media);
  return removeFiles(there.filter((name) => !kept.has(name)));
}
