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

/**
 * Takes every file out of the public folder that no public text refers to any more: what only a paid text still
 * shows must not be had under its old address. To be called when the release that goes without them is live, by
 * the holder of the publishing lock. Answers how many files went.
 */
export async function sweepMedia(): Promise<number> {
  const folder = places().media;
  await rows('delete from site.media where not wanted');
  const kept = await rows<{ prepared: Prepared }>('select prepared from site.media');
  const names = new Set(kept.flatMap(({ prepared }) => filesOf(prepared)));
  const gone = (await filesThere(folder)).filter((name) => !names.has(name));
  await Promise.all(gone.map((name) => rm(join(folder, name), { force: true })));
  return gone.length;
}
