import { alone } from '#kernel/db/index.ts';
import * as catalog from '#rooms/catalog/index.ts';
import * as editorial from '#rooms/editorial/index.ts';
import { documentsOf } from './documents.ts';
import { engine } from './engine.ts';
import type { Engine, Key, SearchDocument } from './model.ts';
import { listHoldings, listIndexed, listIndexedIn, noteHoldings } from './sql/indexed.ts';

/** Held by whoever writes to the index, so that what is read later is written later. */
const INDEXING_LOCK = 'lectern.search';

/** Documents that are read and written at once. */
const BATCH = 50;

const nameOf = ({ documentId, locale }: Key) => `${documentId}-${locale}`;
const once = (keys: Key[]): Key[] => [...new Map(keys.map((key) => [nameOf(key), key])).values()];

/** What the results say something of these documents in: themselves, their courses' lessons, what carries them. */
async function concerned(to: Engine, documentIds: string[]): Promise<Key[]> {
  const [taught, articles, held] = await Promise.all([
    catalog.taughtWith(documentIds),
    editorial.articlesWith(documentIds),
    listIndexedIn(to.name, documentIds),
  ]);
  return [...taught, ...articles.map((key) => ({ ...key, type: 'article' as const })), ...held];
}

async function write(to: Engine, keys: Key[]): Promise<void> {
  for (let from = 0; from < keys.length; from += BATCH) {
    const some = keys.slice(from, from + BATCH);
    const documents = await documentsOf(some, await listHoldings(to.name, some));
    await to.put(documents);
    await noteHoldings(to.name, documents);
  }
}

/** Makes the index say of these documents, and of what says something of them, what is published now. */
export async function indexDocuments(
  documentIds: string[],
  keys: Key[] = [],
  to: Engine = engine(),
): Promise<void> {
  await alone(INDEXING_LOCK, async () => write(to, once([...keys, ...(await concerned(to, documentIds))])));
}

async function everyKey(to: Engine): Promise<Key[]> {
  const [taught, articles, held] = await Promise.all([
    catalog.taughtKeys(),
    editorial.articleKeys(),
    listIndexed(to.name),
  ]);
  return once([...taught, ...articles.map((key) => ({ ...key, type: 'article' as const })), ...held]);
}

async function* everything(to: Engine): AsyncGenerator<SearchDocument[]> {
  const keys = await everyKey(to);
  for (let from = 0; from < keys.length; from += BATCH) {
    const some = keys.slice(from, from + BATCH);
    const documents = await documentsOf(some, await listHoldings(to.name, some));
    yield documents;
    await noteHoldings(to.name, documents);
  }
}

/** Builds the index anew from the read tables, while the old one goes on answering. */
export async function reindexAll(to: Engine = engine()): Promise<void> {
  await alone(INDEXING_LOCK, () => to.rebuild(everything(to)));
}
