import type { Locale } from '@lectern/shared-types';
import { rows } from '#kernel/db/index.ts';
import type { Engine, Key, SearchDocument } from '../model.ts';

/** How many parts of a document the index holds. */
export interface Holding extends Key {
  open: number;
  paid: number;
}

type EngineName = Engine['name'];

/** What the index of this engine holds of these documents. */
export function listHoldings(engine: EngineName, keys: Key[]): Promise<Holding[]> {
  return rows(
    `select type, document_id as "documentId", locale, open, paid from search.indexed
     join unnest($2::text[], $3::text[]) as k (document_id, locale) using (document_id, locale)
     where engine = $1`,
    [engine, keys.map(({ documentId }) => documentId), keys.map(({ locale }) => locale)],
  );
}

/** Every document of which the index of this engine holds something. */
export function listIndexed(engine: EngineName): Promise<Key[]> {
  return rows(
    'select type, document_id as "documentId", locale from search.indexed where engine = $1 order by 1, 2, 3',
    [engine],
  );
}

/** What the index holds with one of these courses, whatever the courses hold now. */
export function listIndexedIn(engine: EngineName, courses: string[]): Promise<Key[]> {
  return rows(
    `select type, document_id as "documentId", locale from search.indexed where engine = $1 and courses && $2`,
    [engine, courses],
  );
}

/** Notes what the index has come to hold. */
export async function noteHoldings(engine: EngineName, documents: SearchDocument[]): Promise<void> {
  const held = documents.map(({ documentId, locale, type, open, paid }) => ({
    document_id: documentId,
    locale: locale satisfies Locale,
    type,
    courses: open[0]?.courses ?? [],
    open: open.length,
    paid: paid.length,
  }));
  await rows(
    `with told as (select * from jsonb_to_recordset($2::jsonb)
       as t (document_id text, locale text, type text, courses text[], open integer, paid integer)),
     gone as (
       delete from search.indexed i using told t
       where i.engine = $1 and i.document_id = t.document_id and i.locale = t.locale and t.open + t.paid = 0)
     insert into search.indexed (engine, document_id, locale, type, courses, open, paid)
     select $1, document_id, locale, type, courses, open, paid from told where open + paid > 0
     on conflict (engine, document_id, locale) do update
       set type = excluded.type, courses = excluded.courses, open = excluded.open, paid = excluded.paid`,
    [engine, JSON.stringify(held)],
  );
}
