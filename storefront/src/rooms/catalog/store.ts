import type { PublishedType } from '@lectern/shared-types';
import { keepOnly, upsert, type Key, type Transaction, type Written } from '#kernel/db/index.ts';
import type { MediaShelf } from '#kernel/media/index.ts';
import { knownTexts } from '#kernel/text.ts';
import type { CatalogDocument } from './model.ts';
import { rowOf } from './rows.ts';
import { filesIn } from './rules/files.ts';
import { entriesOf } from './rules/outline.ts';
import { replaceOutlines } from './sql/outline.ts';
import { TABLES } from './sql/tables.ts';

export const TYPES = [
  'lesson',
  'course',
  'bundle',
  'tier',
  'price',
] as const satisfies readonly PublishedType[];

/** Makes the read tables hold these documents, which are all of one type. */
export async function store(
  trx: Transaction,
  documents: CatalogDocument[],
  shelf: MediaShelf,
): Promise<Written> {
  const [first] = documents;
  if (!first) return { created: 0, updated: 0 };
  const table = TABLES[first.type];
  await shelf.prepare(documents.flatMap(filesIn));
  const known = await knownTexts(trx, table, documents);
  const written = await upsert(
    trx,
    table,
    documents.map((document) => rowOf(document, { shelf, known })),
  );
  await storeOutlines(trx, documents);
  return written;
}

async function storeOutlines(trx: Transaction, documents: CatalogDocument[]): Promise<void> {
  const courses = documents.filter((document) => document.type === 'course');
  if (courses.length === 0) return;
  const entries = courses.flatMap(({ documentId, locale, data }) =>
    entriesOf(data.sections).map((entry) => ({ ...entry, document_id: documentId, locale })),
  );
  await replaceOutlines(trx, courses, entries);
}

/** Removes what is published no more; answers how many documents went. */
export function forgetOthers(trx: Transaction, type: CatalogDocument['type'], keys: Key[]): Promise<number> {
  return keepOnly(trx, TABLES[type], keys);
}
