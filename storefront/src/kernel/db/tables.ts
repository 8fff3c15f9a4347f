import type { Transaction } from './index.ts';

/** A table as its room describes it; names are constants of the code, never what somebody typed. */
export interface Table {
  name: string;
  key: readonly string[];
  columns: readonly string[];
}

/** How many rows were new, and how many were there and differed. */
export interface Written {
  created: number;
  updated: number;
}

/** The key of one document in one locale. */
export interface Key {
  documentId: string;
  locale: string | null;
}

/** Makes these rows be so. Rows that already are so are not touched. Keys of a row are column names. */
export async function upsert(trx: Transaction, table: Table, values: object[]): Promise<Written> {
  const all = [...table.key, ...table.columns];
  const changed = table.columns.map((column) => `${column} = excluded.${column}`);
  const { rows } = await trx.query<{ created: boolean }>(
    `insert into ${table.name} as kept (${all.join(', ')})
     select ${all.join(', ')} from jsonb_populate_recordset(null::${table.name}, $1::jsonb)
     on conflict (${table.key.join(', ')}) do update set ${changed.join(', ')}
       where (${table.columns.map((column) => `kept.${column}`).join(', ')})
         is distinct from (${table.columns.map((column) => `excluded.${column}`).join(', ')})
     returning xmax = 0 as created`,
    [JSON.stringify(values)],
  );
  const created = rows.filter((row) => row.created).length;
  return { created, updated: rows.length - created };
}

/** Deletes every row whose document is not among these; answers how many went. */
export async function keepOnly(trx: Transaction, table: Table, keys: Key[]): Promise<number> {
  const ofLocale = table.key.includes('locale') ? 'and k.locale = gone.locale' : '';
  const { rowCount } = await trx.query(
    `delete from ${table.name} as gone where not exists (
       select from unnest($1::text[], $2::text[]) as k (document_id, locale)
       where k.document_id = gone.document_id ${ofLocale})`,
    [keys.map((key) => key.documentId), keys.map((key) => key.locale)],
  );
  return rowCount ?? 0;
}
