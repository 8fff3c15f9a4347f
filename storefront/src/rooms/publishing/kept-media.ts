import { readdir } from 'node:fs/promises';
import * as media from '#kernel/media/index.ts';
import { places } from '#kernel/places.ts';
import { paidFiles } from '#rooms/membership/index.ts';
import { isRelease } from './rules/releases.ts';
import { listReleases } from './sql/releases.ts';

/** One may go back to any release that is kept, so its pictures are kept too, unless they are paid for now. */
async function keeping(): Promise<media.Keeping> {
  const names = (await readdir(places().releases)).filter(isRelease);
  const noted = await listReleases(names);
  const [oldest] = noted.map(({ liveAt }) => liveAt).sort();
  return { oldest: noted.length === names.length ? (oldest ?? null) : null, closed: paidFiles };
}

/** See `dropUnused` of the media; for the holder of the publishing lock, after each publication. */
export async function dropUnusedMedia(): Promise<number> {
  return media.dropUnused(await keeping());
}

/** See `sweepMedia` of the media; after each whole release. */
export async function sweepMedia(): Promise<number> {
  return media.sweepMedia(await keeping());
}
