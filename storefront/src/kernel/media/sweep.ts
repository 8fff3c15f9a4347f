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

async function forgetUnused(): Promise<Set<string>> {
  const gone = await rows<Row>(
    `delete from site.media m where not exists (select from site.media_use u where u.name = m.name)
     returning prepared`,
  );
  return namesOf(gone);
}

async function removeFiles(names: string[]): Promise<number> {
  await Promise.all(names.map((name) => rm(join(places().media, name), { force: true })));
  return names.length;
}

/**
 * Takes every file out of the public folder that no public text refers to any more: what only a paid text still
 * shows must not be had under its old address. To be called when the release that goes without them is live, by
 * the holder of the publishing lock. Costs next to nothing where there is nothing to do. Answers how many went.
 */
export async function dropUnused(): Promise<number> {
  const gone = await forgetUnused();
  if (gone.size === 0) return 0;
  return removeFiles([...gone.difference(await stillUsed(gone))]);
}

/** As `dropUnused`, and also takes away what killed processes and replaced originals have left in the folder. */
export async function sweepMedia(): Promise<number> {
  await forgetUnused();
  const kept = namesOf(await rows<Row>('select prepared from site.media'));
  const there = await filesThere(places().media);
  return removeFiles(there.filter((name) => !kept.has(name)));
}
