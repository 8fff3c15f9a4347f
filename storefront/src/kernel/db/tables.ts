import type { Locale } from '@lectern/shared-types';
import type { Transaction } from './index.ts';

/** A table as its room describes it; names are constants of the code, never what somebody typed. */
export interface Table {
  name: string;
  key: readonly string[];
  columns: readonly string[];
  /** Columns, among those, that are too large to be told by `Replaced`. */
  texts: readonly string[];
}

/** A row before and after it was written, without the table's `texts`; null where there is none. */
export interface Replaced<Row> {
  before: Row | null;
  after: Row | null;
}

/** How many documents were new, and how many were there and differed. */
export interface Written {
  created: number;
  updated: number;
}

/** How many documents are gone. */
export interface Removed {
  removed: number;
}

/** The key of one document in one locale. */
export interface Key {
  documentId: string;
  locale: Locale | null;
}

const idsOf = (keys: Key[]) => keys.map(({ documentId }) => documentId);
const localesOf = (keys: Key[]) => keys.map(({ locale }) => locale);
const sameLocale = (table: Table, row: string) =>
  table.key.includes('locale') ? `and k.locale = ${row}.locale` : '';

const listed = (row: string, columns: readonly string[]) =>
  `(${columns.map((column) => `${row}.${column}`).join(', ')})`;

/**
 * Makes these rows be so, and answers those that were not. Keys of a row are column names, `made_of` among them
 * (see `unlikeKept`); what `Row` says of them, the table's columns warrant.
 */
export async function upsert<Row extends object>(
  trx: Transaction,
  { name, key, columns, texts }: Table,
  values: object[],
): Promise<Replaced<Row>[]> {
  if (values.length === 0) return [];
  const written = [...columns, 'made_of'];
  const all = [...key, ...written].join(', ');
  const { rows } = await trx.query<Replaced<Row> & { isNew: boolean; differs: boolean }>(
    `insert into ${name} as kept (${all})
     select ${all} from jsonb_populate_recordset(null::${name}, $1::jsonb)
     on conflict (${key.join(', ')}) do update
       set ${written.map((column) => `${column} = excluded.${column}`).join(', ')}
       where ${listed('kept', written)} is distinct from ${listed('excluded', written)}
     returning old.document_id is null as "isNew", to_jsonb(old) - $2::text[] as before,
       to_jsonb(new) - $2::text[] as after, ${listed('old', columns)} is distinct from ${listed('new', columns)} as differs`,
    [JSON.stringify(values), [...texts, 'made_of']],
  );
  return rows
    .filter(({ isNew, differs }) => isNew || differs)
    .map(({ isNew, before, after }) => ({ before: isNew ? null : before, after }));
}

/** Deletes these documents, and answers the rows that went. */
export async function remove<Row extends object>(
  trx: Transaction,
  table: Table,
  keys: Key[],
): Promise<Replaced<Row>[]> {
  if (keys.length === 0) return [];
  const { rows } = await trx.query<Replaced<Row>>(
    `delete from ${table.name} as gone using unnest($1::text[], $2::text[]) as k (document_id, locale)
     where k.document_id = gone.document_id ${sameLocale(table, 'gone')}
     returning to_jsonb(gone) - $3::text[] as before, null as after`,
    [idsOf(keys), localesOf(keys), [...table.texts, 'made_of']],
  );
  return rows;
}

/** The documents of a table that are not among these. */
export async function others(trx: Transaction, table: Table, keys: Key[]): Promise<Key[]> {
  const locale = table.key.includes('locale') ? 't.locale' : 'null';
  const { rows } = await trx.query<Key>(
    `select t.document_id as "documentId", ${locale} as locale from ${table.name} t where not exists (
       select from unnest($1::text[], $2::text[]) as k (document_id, locale)
       where k.document_id = t.document_id ${sameLocale(table, 't')})`,
    [idsOf(keys), localesOf(keys)],
  );
  return rows;
}

const nameOf = ({ documentId, locale }: Key) => `${documentId} ${String(locale)}`;

/** Leaves out the documents whose rows were made of the very same, as their column `made_of` says. */
export async function unlikeKept<Made extends Key & { madeOf: string }>(
  trx: Transaction,
  table: Table,
  made: Made[],
): Promise<Made[]> {
  if (made.length === 0) return [];
  const locale = table.key.includes('locale') ? 't.locale' : 'null';
  const { rows } = await trx.query<Key & { madeOf: string | null }>(
    `select t.document_id as "documentId", ${locale} as locale, t.made_of as "madeOf" from ${table.name} t
     where t.document_id = any($1::text[])`,
    [idsOf(made)],
  );
  const kept = new Map(rows.map(({ madeOf, ...key }) => [nameOf(key), madeOf]));
  return made.filter((one) => kept.get(nameOf(one)) !== one.madeOf);
}

/** What rows that were written count as. */
export function counted(replaced: Replaced<object>[]): Written {
  const created = replaced.filter(({ before }) => before === null).length;
  return { created, updated: replaced.length - created };
}
