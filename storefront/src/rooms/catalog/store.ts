import type { PublishedType } from '@lectern/shared-types';
import * as db from '#kernel/db/index.ts';
import type { Key, Removed, Replaced, Transaction, Written } from '#kernel/db/index.ts';
import { keepUses, type MediaShelf, type Use } from '#kernel/media/index.ts';
import { madeOf } from '#kernel/text.ts';
import type { CatalogDocument } from './model.ts';
import { rowOf } from './rows.ts';
import { filesIn } from './rules/files.ts';
import type { KeptCourse } from './rules/kept.ts';
import { replaceOutlines } from './sql/outline.ts';
import { TABLES } from './sql/tables.ts';
import { tell, type Batch, type CatalogChanged } from './telling.ts';

export const TYPES = [
  'lesson',
  'course',
  'bundle',
  'tier',
  'price',
] as const satisfies readonly PublishedType[];
export type CatalogType = (typeof TYPES)[number];

interface Storing {
  type: CatalogType;
  shelf: MediaShelf;
}

/** The documents that are not kept as they are. */
function newsIn(trx: Transaction, documents: CatalogDocument[], { type, shelf }: Storing) {
  const made = documents.map((document) => {
    const { documentId, locale } = document;
    return { documentId, locale, document, madeOf: madeOf(document, shelf.look(filesIn(document))) };
  });
  return db.unlikeKept(trx, TABLES[type], made);
}

const useOf = (document: CatalogDocument): Use[] => {
  const { type, documentId, locale } = document;
  return locale ? [{ type, documentId, locale, names: filesIn(document).map(({ name }) => name) }] : [];
};

async function storeOutlines(trx: Transaction, courses: Replaced<KeptCourse>[]): Promise<void> {
  const rows = courses.flatMap(({ after }) => after ?? []);
  if (rows.length === 0) return;
  const keys = rows.map(({ document_id, locale }) => ({ documentId: document_id, locale }));
  const entries = rows.flatMap(({ document_id, locale, outline }) =>
    outline.map((entry) => ({ ...entry, document_id, locale })),
  );
  await replaceOutlines(trx, keys, entries);
}

/** Makes the read tables hold these documents, which are all of one type. */
export async function store(
  trx: Transaction,
  documents: CatalogDocument[],
  shelf: MediaShelf,
): Promise<Written & CatalogChanged> {
  const [first] = documents;
  if (!first) return { created: 0, updated: 0, ...(await tell(trx, { type: 'price', replaced: [] })) };
  const { type } = first;
  await shelf.prepare(documents.flatMap(filesIn));
  const news = await newsIn(trx, documents, { type, shelf });
  const rows = news.map(({ document, madeOf }) => ({ ...rowOf(document, shelf), made_of: madeOf }));
  const batch = { type, replaced: await db.upsert(trx, TABLES[type], rows) } as Batch; // the table is that of the type
  if (batch.type === 'course') await storeOutlines(trx, batch.replaced);
  await keepUses(
    trx,
    'public',
    news.flatMap(({ document }) => useOf(document)),
  );
  return { ...db.counted(batch.replaced), ...(await tell(trx, batch)) };
}

/** Removes documents that are published no more. */
export async function forget(
  trx: Transaction,
  type: CatalogType,
  keys: Key[],
): Promise<Removed & CatalogChanged> {
  const batch = { type, replaced: await db.remove(trx, TABLES[type], keys) } as Batch; // as above
  await keepUses(
    trx,
    'public',
    keys.flatMap(({ documentId, locale }) => (locale ? [{ type, documentId, locale, names: [] }] : [])),
  );
  return { removed: batch.replaced.length, ...(await tell(trx, batch)) };
}

/** Removes all documents of a type but these. */
export async function forgetOthers(
  trx: Transaction,
  type: CatalogType,
  keys: Key[],
): Promise<Removed & CatalogChanged> {
  return forget(trx, type, await db.others(trx, TABLES[type], keys));
}
