import type { Locale } from '@lectern/shared-types';
import type { Transaction } from '../db/index.ts';
import type { StockName } from './stock.ts';

/** The files, by name, that readers see with a document; none where it is published no more. */
export interface Use {
  type: string;
  documentId: string;
  locale: Locale;
  names: string[];
}

/** Notes which files of a stock these documents show, instead of what was noted of them before. */
export async function keepUses(trx: Transaction, stock: StockName, uses: Use[]): Promise<void> {
  if (uses.length === 0) return;
  const all = uses.flatMap(({ names, ...key }) => [...new Set(names)].map((name) => ({ ...key, name })));
  await trx.query(
    `with gone as (
       delete from site.media_use gone
       using jsonb_to_recordset($1::jsonb) as u (type text, "documentId" text, locale text)
       where gone.stock = $3 and gone.type = u.type and gone.document_id = u."documentId" and gone.locale = u.locale
         and gone.name <> all (select n.name from jsonb_to_recordset($2::jsonb)
           as n (type text, "documentId" text, locale text, name text)
           where n.type = u.type and n."documentId" = u."documentId" and n.locale = u.locale))
     insert into site.media_use (stock, type, document_id, locale, name)
     select $3, type, "documentId", locale, name from jsonb_to_recordset($2::jsonb)
       as u (type text, "documentId" text, locale text, name text)
     on conflict do nothing`,
    [JSON.stringify(uses), JSON.stringify(all), stock],
  );
}

/** Lets go of files that were prepared before uses were noted, once every document has been read again. */
export async function settleUses(trx: Transaction): Promise<void> {
  await trx.query(`delete from site.media_use where type = 'unknown'`);
}
