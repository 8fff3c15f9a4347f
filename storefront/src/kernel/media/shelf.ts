import type { Media } from '@lectern/shared-types';
import { access } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { join } from 'node:path';
import { mediaBytes } from '../cms/client.ts';
import { rows } from '../db/index.ts';
import { each } from '../each.ts';
import { codeOf, reasonOf } from '../errors.ts';
import { places } from '../places.ts';
import type { Picture, PublicFile } from './model.ts';
import { preparePicture } from './pictures.ts';
import { filesOf, MEDIA_VERSION, type Prepared } from './prepared.ts';
import { storeStream } from './store.ts';
import { extensionOf, isPicture, mimeOf } from './types.ts';

/** A file that a public text refers to; `bytes` is what the media library says, null where only a text names it. */
export interface Wanted {
  name: string;
  bytes: number | null;
}

/** How many files are fetched and prepared at once; `sharp` itself uses every core. */
const AT_ONCE = 4;

/** Makes a file of the media library fit to be shown; null where the library has no such file. */
export type Prepare = (wanted: Wanted) => Promise<Prepared | null>;

/**
 * The prepared media of one pull. `prepare` fetches and prepares what is new; a file that is missing or broken
 * costs one warning and is null ever after.
 */
export class MediaShelf {
  readonly warnings: string[] = [];
  readonly #known = new Map<string, Prepared | null>();
  readonly #prepareFile: Prepare;
  prepared = 0;

  /** @param prepareFile what to do with files that are not public yet: they become public where nothing is said */
  constructor(prepareFile: Prepare = fetchAndPrepare) {
    this.#prepareFile = prepareFile;
  }

  async prepare(wanted: Wanted[]): Promise<void> {
    const fresh = new Map(wanted.filter(({ name }) => !this.#known.has(name)).map((one) => [one.name, one]));
    if (fresh.size === 0) return;
    for (const [name, prepared] of await stored([...fresh.values()])) {
      this.#known.set(name, prepared);
      fresh.delete(name);
    }
    await each(fresh.values(), AT_ONCE, async (one) => {
      this.#known.set(one.name, await this.#prepareOne(one));
    });
  }

  picture(media: Pick<Media, 'name' | 'alt'> | null): Picture | null {
    const prepared = media && this.#known.get(media.name);
    if (prepared?.kind !== 'picture') return null;
    const { src, sources, width, height } = prepared;
    return { src, sources, width, height, alt: media?.alt ?? '' };
  }

  file(media: Pick<Media, 'name' | 'title'>): PublicFile | null {
    const prepared = this.#known.get(media.name);
    if (prepared?.kind !== 'file') return null;
    return { src: prepared.src, title: media.title, mime: prepared.mime, bytes: prepared.bytes };
  }

  /** What became of these files; null for each that cannot be shown. */
  look(wanted: Wanted[]): (Prepared | null)[] {
    return wanted.map(({ name }) => this.#known.get(name) ?? null);
  }

  async #prepareOne(wanted: Wanted): Promise<Prepared | null> {
    const { name } = wanted;
    try {
      const prepared = await this.#prepareFile(wanted);
      if (!prepared) this.warnings.push(`${name} is not in the media library; it was left out.`);
      else this.prepared += 1;
      return prepared;
    } catch (error) {
      // A full disk or an absent CMS is no property of the file: going on would empty the site of its pictures.
      if (codeOf(error)?.match(/^(ENOSPC|EDQUOT|EACCES|EROFS|CMS_UNREACHABLE|CMS_REFUSED)$/)) throw error;
      this.warnings.push(`${name} could not be prepared and was left out: ${reasonOf(error)}`);
      return null;
    }
  }
}

async function fetchAndPrepare(wanted: Wanted): Promise<Prepared | null> {
  const stream = await mediaBytes(wanted.name);
  if (!stream) return null;
  if (isPicture(wanted.name))
    return remember(wanted, await preparePicture(wanted.name, await buffer(stream)));
  const { src, bytes } = await storeStream(stream, extensionOf(wanted.name));
  return remember(wanted, { kind: 'file', src, bytes, mime: mimeOf(wanted.name) });
}

/** Outside the pull's transaction: that a file was prepared stays true where the pull fails. */
async function remember({ name, bytes }: Wanted, prepared: Prepared): Promise<Prepared> {
  await rows(
    `insert into site.media (name, version, announced_bytes, prepared) values ($1, $2, $3, $4)
     on conflict (name) do update set version = excluded.version, announced_bytes = excluded.announced_bytes,
       prepared = excluded.prepared, prepared_at = now()`,
    [name, MEDIA_VERSION, bytes, JSON.stringify(prepared)],
  );
  return prepared;
}

/** What earlier pulls prepared of these, unless the original was replaced or the files are gone. */
async function stored(wanted: Wanted[]): Promise<[string, Prepared][]> {
  const found = await rows<{ name: string; prepared: Prepared }>(
    `select m.name, m.prepared from site.media m
     join unnest($1::text[], $2::bigint[]) as w (name, bytes) using (name)
     where m.version = $3 and (w.bytes is null or w.bytes = m.announced_bytes)`,
    [wanted.map(({ name }) => name), wanted.map(({ bytes }) => bytes), MEDIA_VERSION],
  );
  const checked = await Promise.all(
    found.map(async ({ name, prepared }) => ({ name, prepared, there: await allThere(prepared) })),
  );
  return checked.filter(({ there }) => there).map(({ name, prepared }) => [name, prepared]);
}

async function allThere(prepared: Prepared): Promise<boolean> {
  const folder = places().media;
  const checks = filesOf(prepared).map((file) => access(join(folder, file)));
  return Promise.all(checks).then(
    () => true,
    () => false,
  );
}
