import { alone } from '#kernel/db/index.ts';
import { madeOf } from '#kernel/text.ts';
import * as catalog from '#rooms/catalog/index.ts';
import * as editorial from '#rooms/editorial/index.ts';
import { documentsOf } from './documents.ts';
import { engine } from './engine.ts';
import type { Engine, Key, Side } from './model.ts';
import { listIndexed, listIndexedIn, listMadeOf, noteIndexed, type Indexed } from './sql/indexed.ts';
import { findStanding, forgetStanding, isRenewing, noteStanding, RENEWAL_LOCK } from './sql/standing.ts';

/** Held by whoever writes to an index, so that what is read later is written later. */
const INDEXING_LOCK = 'lectern.search';

/** Documents that are read and written at once. */
const BATCH = 50;

const nameOf = ({ documentId, locale }: Key) => `${documentId}-${locale}`;
const once = (keys: Key[]): Key[] => [...new Map(keys.map((key) => [nameOf(key), key])).values()];
const asArticles = (keys: Omit<Key, 'type'>[]): Key[] =>
  keys.map((key) => ({ ...key, type: 'article' as const }));

function batchesOf(keys: Key[]): Key[][] {
  return Array.from({ length: Math.ceil(keys.length / BATCH) }, (_, index) =>
    keys.slice(index * BATCH, (index + 1) * BATCH),
  );
}

/** What the results say something of these documents in: themselves, their courses' lessons, what carries them. */
async function concerned(to: Engine, documentIds: string[]): Promise<Key[]> {
  const [taught, articles, held] = await Promise.all([
    catalog.taughtWith(documentIds),
    editorial.articlesWith(documentIds),
    listIndexedIn(to.name, documentIds),
  ]);
  return [...taught, ...asArticles(articles), ...held];
}

interface Target {
  to: Engine;
  sides: Side[];
}

/** Leaves out what the index that answers was told already: a course's new title changes nothing of its lessons. */
async function newsOf({ to, sides }: Target, documents: Indexed[]): Promise<Indexed[]> {
  if (sides.includes('next')) return documents;
  const kept = await listMadeOf(to.name, documents);
  return documents.filter((document) => kept.get(nameOf(document)) !== document.madeOf);
}

/** Reads a batch and writes it, with the lock held. */
async function write(target: Target, keys: Key[]): Promise<void> {
  const { to, sides } = target;
  const answers = sides.includes('live');
  const documents = (await documentsOf(keys)).map((document) => ({
    ...document,
    madeOf: answers ? madeOf(document, []) : null,
  }));
  const news = await newsOf(target, documents);
  if (news.length === 0) return;
  for (const side of sides) await to.put(news, side);
  await noteIndexed(to.name, news);
}

/** An index that is not there yet is told of nothing: whoever builds it reads everything. */
async function sidesOf(to: Engine): Promise<Side[]> {
  const [live, next] = await Promise.all([to.isThere(), isRenewing()]);
  return [...(live ? (['live'] as const) : []), ...(next ? (['next'] as const) : [])];
}

/** Makes the index say of these documents, and of what says something of them, what is published now. */
export async function indexDocuments(
  documentIds: string[],
  keys: Key[] = [],
  to: Engine = engine(),
): Promise<void> {
  await alone(INDEXING_LOCK, async () => {
    const sides = await sidesOf(to);
    for (const batch of batchesOf(once([...keys, ...(await concerned(to, documentIds))])))
      await write({ to, sides }, batch);
  });
}

async function everyKey(to: Engine): Promise<Key[]> {
  const [taught, articles, held] = await Promise.all([
    catalog.taughtKeys(),
    editorial.articleKeys(),
    listIndexed(to.name),
  ]);
  return once([...taught, ...asArticles(articles), ...held]);
}

/** Hears how many documents of how many have been put into the new index. */
export type Progress = (done: number, all: number) => void | Promise<void>;

async function renew(to: Engine, tell: Progress): Promise<void> {
  await alone(INDEXING_LOCK, () => to.begin());
  const keys = await everyKey(to);
  let done = 0;
  for (const batch of batchesOf(keys)) {
    // Events are heard between two batches. They write to both sides: what they say of a document holds, whether
    // its batch comes before or after.
    await alone(INDEXING_LOCK, () => write({ to, sides: ['next'] }, batch));
    await tell((done += batch.length), keys.length);
  }
  await alone(INDEXING_LOCK, async () => {
    await forgetStanding();
    await to.goLive();
    await noteStanding({ engine: to.name, version: to.version });
  });
}

/** Builds the index anew from the read tables, while the old one goes on answering and hears what is published. */
export async function reindexAll(to: Engine = engine(), tell: Progress = () => undefined): Promise<void> {
  await alone(RENEWAL_LOCK, () => renew(to, tell));
}

async function isAsItShouldBe(to: Engine): Promise<boolean> {
  const standing = await findStanding();
  return standing?.engine === to.name && standing.version === to.version && (await to.isThere());
}

/**
 * Builds the index if there is none, if it was built with other settings than the code has now, or if another
 * engine has heard what was published meanwhile. Answers whether it did.
 */
export async function keepIndex(to: Engine = engine(), tell: Progress = () => undefined): Promise<boolean> {
  if (await isAsItShouldBe(to)) return false;
  return alone(RENEWAL_LOCK, async () => {
    if (await isAsItShouldBe(to)) return false;
    await renew(to, tell);
    return true;
  });
}
