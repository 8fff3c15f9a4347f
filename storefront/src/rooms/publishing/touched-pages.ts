import type { Transaction } from '#kernel/db/index.ts';
import { each } from '#kernel/each.ts';
import { reading, type Memo } from '#kernel/reading.ts';
import { DocumentTrouble, isOfTheHouse } from './rules/failures.ts';
import type { Output } from './rules/addresses.ts';
import { listTouched, listUnrendered, type Place } from './sql/rendered.ts';
import type { Rendered } from './sql/rendering.ts';
import type { Render } from './write-pages.ts';

/** Pages rendered at once. They share one connection: what they ask while it is busy becomes one question. */
const AT_ONCE = 32;

/** Takes in what pages have become. */
export interface Sheaf {
  /** False where it is so already. */
  put(file: string, bytes: Buffer): boolean;
  remove(file: string): boolean;
}

/** What became of the pages that a change concerns. */
export interface PagesMade {
  made: Rendered[];
  gone: Place[];
  /** How many of those made have the bytes that they had. */
  unchanged: number;
}

interface Concern {
  /** The touch from which on pages are concerned. */
  since: string;
  /** The addresses of the documents that have changed, as they are now. */
  addresses: Output[];
}

/** The pages to be rendered: those that read what was touched, and those that are not there yet. */
export async function pagesConcerned(trx: Transaction, { since, addresses }: Concern): Promise<Place[]> {
  const touched = await listTouched(trx, since);
  const unrendered = await listUnrendered(
    trx,
    addresses.map(({ path }) => path),
  );
  const fresh = addresses.filter(({ path }) => unrendered.has(path));
  return [...touched, ...fresh.map(({ path, file }) => ({ path, file }))];
}

/** The error pages answer so by themselves; any other page that does is there no more. */
const isErrorPage = ({ file }: Place) => /(^|\/)404\.html$/.test(file);

const broken = (path: string, why: string, cause?: unknown) =>
  new DocumentTrouble({ code: 'PAGE_FAILED', message: `${path} ${why}`, path }, cause);

async function answerOf(place: Place, render: Render, memo: Memo) {
  const { value: response, tags } = await reading(() => render(place.path), memo).catch((error: unknown) => {
    if (isOfTheHouse(error)) throw error;
    throw broken(place.path, 'could not be rendered.', error);
  });
  if (response.status === 404 && !isErrorPage(place)) return null;
  if (response.status !== (isErrorPage(place) ? 404 : 200))
    throw broken(place.path, `answers ${response.status}.`);
  const bytes = Buffer.from(await response.arrayBuffer());
  if (bytes.length === 0) throw broken(place.path, 'is empty.');
  return { bytes, tags: [...tags].sort() };
}

/** Renders pages into a release; what is there no more is taken out. */
export async function renderInto(sheaf: Sheaf, places: Place[], render: Render): Promise<PagesMade> {
  const memo: Memo = new Map();
  const pages: PagesMade = { made: [], gone: [], unchanged: 0 };
  await each(places, AT_ONCE, async (place) => {
    const answer = await answerOf(place, render, memo);
    if (answer) {
      if (!sheaf.put(place.file, answer.bytes)) pages.unchanged += 1;
      pages.made.push({ ...place, tags: answer.tags });
    } else {
      sheaf.remove(place.file);
      pages.gone.push(place);
    }
  });
  return pages;
}
