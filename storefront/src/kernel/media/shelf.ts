import type { Media } from '@lectern/shared-types';
import { access } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { join } from 'node:path';
import { mediaBytes } from '../cms/client.ts';
import { rows } from '../db/index.ts';
import { each } from '../each.ts';
import { codeOf, reasonOf } from '../errors.ts';
import { cuesOf, type Cue } from './cues.ts';
import type { Picture, PublicFile } from './model.ts';
import { preparePicture } from './pictures.ts';
import { filesOf, MEDIA_VERSION, type Prepared } from './prepared.ts';
import { stockOf, type StockName } from './stock.ts';
import { storeBytes, storeStream } from './store.ts';
import { extensionOf, isPicture, mimeOf } from './types.ts';

/** A file that a text refers to; `bytes` is what the media library says, null where only a text names it. */
export interface Wanted {
  name: string;
  bytes: number | null;
}

/** How many files are fetched and prepared at once; `sharp` itself uses every core. */
const AT_ONCE = 4;

/** A file as it was prepared before; `mark` is that of the bytes that it was made of. */
interface Kept {
  name: string;
  prepared: Prepared;
  mark: string | null;
}

/** Makes a file of the media library fit to be shown, or has it `kept`; null where the library has no such file. */
export type Prepare = (wanted: Wanted, kept?: Kept) => Promise<Prepared | null>;

interface Manner {
  /** Who may have the files: everybody, where nothing is said. */
  stock?: StockName;
  /** What to do with files that were not prepared yet: they are fetched and kept where nothing is said. */
  prepareFile?: Prepare;
  /** Whether to ask the library if files that were prepared before are still the same: a file keeps its name. */
  asksAgain?: boolean;
}

/**
 * The prepared media of one pull or publication. `prepare` fetches and prepares what is new; a file that is missing or
 * broken costs one warning and is null ever after.
 */
export class MediaShelf {
  readonly warnings: string[] = [];
  readonly #known = new Map<string, Prepared | null>();
  readonly #stock: StockName;
  readonly #prepareFile: Prepare;
  readonly #asksAgain: boolean;
  prepared = 0;

  constructor({ stock = 'public', prepareFile, asksAgain = false }: Manner = {}) {
    this.#stock = stock;
    this.#prepareFile = prepareFile ?? ((wanted, kept) => fetchAndPrepare({ stock, wanted, kept }));
    this.#asksAgain = asksAgain;
  }

  async prepare(wanted: Wanted[]): Promise<void> {
    const fresh = new Map(wanted.filter(({ name }) => !this.#known.has(name)).map((one) => [one.name, one]));
    if (fresh.size === 0) return;
    const kept = new Map((await stored(this.#stock, [...fresh.values()])).map((one) => [one.name, one]));
    await each(fresh.values(), AT_ONCE, async (one) => {
      const before = kept.get(one.name);
      const asks = !before || this.#asksAgain;
      this.#known.set(one.name, asks ? await this.#prepareOne(one, before) : before.prepared);
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

  /** What a WebVTT file says, and when; nothing where there is no such file. */
  cues(media: Pick<Media, 'name'> | null): Cue[] {
    const prepared = media && this.#known.get(media.name);
    return prepared?.kind === 'file' ? (prepared.cues ?? []) : [];
  }

  /** What became of these files; null for each that cannot be shown. */
  look(wanted: Wanted[]): (Prepared | null)[] {
    return wanted.map(({ name }) => this.#known.get(name) ?? null);
  }

  async #prepareOne(wanted: Wanted, kept?: Kept): Promise<Prepared | null> {
    const { name } = wanted;
    try {
      const prepared = await this.#prepareFile(wanted, kept);
      if (!prepared) this.warnings.push(`${name} is not in the media library; it was left out.`);
      else if (prepared !== kept?.prepared) this.prepared += 1;
      return prepared;
    } catch (error) {
      // A full disk or an absent CMS is no property of the file: going on would empty the site of its pictures.
      if (codeOf(error)?.match(/^(ENOSPC|EDQUOT|EACCES|EROFS|CMS_UNREACHABLE|CMS_REFUSED)$/)) throw error;
      this.warnings.push(`${name} could not be prepared and was left out: ${reasonOf(error)}`);
      return null;
    }
  }
}

/** A file that is wanted in a stock, and what the stock has of it. */
interface Fetching {
  stock: StockName;
  wanted: Wanted;
  kept: Kept | undefined;
}

async function fetchAndPrepare({ stock, wanted, kept }: Fetching): Promise<Prepared | null> {
  const { name } = wanted;
  const found = await mediaBytes(name, kept?.mark);
  if (found === 'same') return kept?.prepared ?? null;
  if (!found) return forgetFile(stock, name);
  const { body, mark } = found;
  const prepared = isPicture(name)
    ? await preparePicture({ name, bytes: await buffer(body), stock })
    : await prepareFile(name, body, stock);
  return remember(stock, wanted, { mark, prepared });
}

async function prepareFile(
  name: string,
  body: AsyncIterable<Uint8Array>,
  stock: StockName,
): Promise<Prepared> {
  const extension = extensionOf(name);
  const about = { kind: 'file', mime: mimeOf(name) } as const;
  if (extension !== 'vtt') return { ...about, ...(await storeStream(body, { stock, extension })) };
  const bytes = await buffer(body);
  const src = await storeBytes(bytes, { stock, extension });
  return { ...about, src, bytes: bytes.byteLength, cues: cuesOf(bytes.toString()) };
}

/** The library has it no more: the next sweep takes it away, though texts still name it. */
async function forgetFile(stock: StockName, name: string): Promise<null> {
  await rows('delete from site.media where stock = $1 and name = $2', [stock, name]);
  return null;
}

/** Outside the pull's transaction: that a file was prepared stays true where the pull fails. */
async function remember(
  stock: StockName,
  { name, bytes }: Wanted,
  { mark, prepared }: Omit<Kept, 'name'>,
): Promise<Prepared> {
  await rows(
    `insert into site.media (stock, name, version, announced_bytes, mark, prepared)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (stock, name) do update set version = excluded.version, announced_bytes = excluded.announced_bytes,
       mark = excluded.mark, prepared = excluded.prepared, prepared_at = now()`,
    [stock, name, MEDIA_VERSION, bytes, mark, JSON.stringify(prepared)],
  );
  return prepared;
}

/** What was prepared of these before, unless its size is announced to be another one or its files are gone. */
async function stored(stock: StockName, wanted: Wanted[]): Promise<Kept[]> {
  const found = await rows<Kept>(
    `select m.name, m.prepared, m.mark from site.media m
     join unnest($1::text[], $2::bigint[]) as w (name, bytes) using (name)
     where m.stock = $4 and m.version = $3 and (w.bytes is null or w.bytes = m.announced_bytes)`,
    [wanted.map(({ name }) => name), wanted.map(({ bytes }) => bytes), MEDIA_VERSION, stock],
  );
  const there = await Promise.all(found.map(({ prepared }) => allThere(stockOf(stock).folder, prepared)));
  return found.filter((_, index) => there[index]);
}

async function allThere(folder: string, prepared: Prepared): Promise<boolean> {
  const checks = filesOf(prepared).map((file) => access(join(folder, file)));
  return Promise.all(checks).then(
    () => true,
    () => false,
  );
}

/** The shelves of one pull or publication, by who may have what stands there. */
export type Shelves = Record<StockName, MediaShelf>;

/** Shelves of what is published. @param manner see `MediaShelf` */
export function shelves(manner: Pick<Manner, 'asksAgain'> = {}): Shelves {
  return { public: new MediaShelf(manner), gated: new MediaShelf({ ...manner, stock: 'gated' }) };
}
