import type { PublishedDocument, PublishedType } from '@lectern/shared-types';
import { changesOf, type Changed } from '#kernel/changes.ts';
import * as db from '#kernel/db/index.ts';
import type { Key, Removed, Replaced, Transaction, Written } from '#kernel/db/index.ts';
import { emitChanged } from '#kernel/events/changed.ts';
import { keepUses, type MediaShelf, type Use } from '#kernel/media/index.ts';
import { madeOf } from '#kernel/text.ts';
import { editorialChanged } from './events.ts';
import { rowOf } from './rows.ts';
import { filesIn } from './rules/files.ts';
import { touchedBy, type EditorialRows } from './rules/touched.ts';
import { TABLES } from './sql/tables.ts';
import { findHorizon } from './sql/texts.ts';

export const TYPES = [
  'settings',
  'author',
  'category',
  'tag',
  'page',
  'article',
] as const satisfies readonly PublishedType[];
export type EditorialType = (typeof TYPES)[number];
export type EditorialDocument = Extract<PublishedDocument, { type: EditorialType }>;

interface Storing {
  type: EditorialType;
  shelf: MediaShelf;
}

/** The documents that are not kept as they are. */
function newsIn(trx: Transaction, documents: EditorialDocument[], { type, shelf }: Storing) {
  const made = documents.map((document) => {
    const { documentId, locale } = document;
    return { documentId, locale, document, madeOf: madeOf(document, shelf.look(filesIn(document))) };
  });
  return db.unlikeKept(trx, TABLES[type], made);
}

const useOf = (document: EditorialDocument): Use => {
  const { type, documentId, locale } = document;
  return { type, documentId, locale, names: filesIn(document).map(({ name }) => name) };
};

async function toldOf<Type extends EditorialType>(
  trx: Transaction,
  type: Type,
  replaced: Replaced<EditorialRows[Type]>[],
): Promise<Changed> {
  const horizon = type === 'article' && replaced.length > 0 ? await findHorizon(trx) : {};
  const changes = changesOf(type, replaced);
  await emitChanged(trx, editorialChanged, changes);
  return { changes, touched: new Set(replaced.flatMap((pair) => touchedBy(type, pair, horizon))) };
}

/** Makes the read tables hold these documents, which are all of one type. */
export async function store(
  trx: Transaction,
  documents: EditorialDocument[],
  shelf: MediaShelf,
): Promise<Written & Changed> {
  const [first] = documents;
  if (!first) return { created: 0, updated: 0, changes: [], touched: new Set() };
  const { type } = first;
  await shelf.prepare(documents.flatMap(filesIn));
  const news = await newsIn(trx, documents, { type, shelf });
  const rows = news.map(({ document, madeOf }) => ({ ...rowOf(document, shelf), made_of: madeOf }));
  const replaced = await db.upsert<EditorialRows[typeof type]>(trx, TABLES[type], rows);
  await keepUses(
    trx,
    'public',
    news.map(({ document }) => useOf(document)),
  );
  return { ...db.counted(replaced), ...(await toldOf(trx, type, replaced)) };
}

/** Removes documents that are published no more. */
export async function forget(trx: Transaction, type: EditorialType, keys: Key[]): Promise<Removed & Changed> {
  const replaced = await db.remove<EditorialRows[typeof type]>(trx, TABLES[type], keys);
  await keepUses(
    trx,
    'public',
    keys.flatMap(({ documentId, locale }) => (locale ? [{ type, documentId, locale, names: [] }] : [])),
  );
  return { removed: replaced.length, ...(await toldOf(trx, type, replaced)) };
}

/** Removes all documents of a type but these. */
export async function forgetOthers(
  trx: Transaction,
  type: EditorialType,
  keys: Key[],
): Promise<Removed & Changed> {
  return forget(trx, type, await db.others(trx, TABLES[type], keys));
}
