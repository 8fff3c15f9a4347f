import type { Locale } from '@lectern/shared-types';
import { rows } from '#kernel/db/index.ts';
import type { Engine, Key, SearchDocument } from '../model.ts';

type EngineName = Engine['name'];

/** What an index was told of a document; `madeOf` is null where that index does not answer yet. */
export type Indexed = SearchDocument & { madeOf: string | null };

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

/** What of these documents was noted to be made of, by `<documentId>-<locale>`. */
export async function listMadeOf(engine: EngineName, keys: Key[]): Promise<Map<string, string>> {
  const found = await rows<{ name: string; madeOf: string }>(
    `select i.document_id || '-' || i.locale as name, i.made_of as "madeOf" from search.indexed i
       join unnest($2::text[], $3::text[]) as k (document_id, locale) using (document_id, locale)
     where i.engine = $1 and i.made_of is not null`,
    [engine, keys.map(({ documentId }) => documentId), keys.map(({ locale }) => locale)],
  );
  return new Map(found.map(({ name, madeOf }) => [name, madeOf]));
}

/** Notes what the index has come to hold. */
export async function noteIndexed(engine: EngineName, documents: Indexed[]): Promise<void> {
  const told = documents.map(({ documentId, locale, type, open, paid, madeOf }) => ({
    made_of: madeOf,
    document_id: documentId,
    locale: locale satisfies Locale,
    type,
    courses: open[0]?.courses ?? [],
    held: open.length + paid.length > 0,
  }));
  await rows(
    `with told as (select * from jsonb_to_recordset($2::jsonb)
       as t (document_id text, locale text, type text, courses text[], held boolean, made_of text)),
     gone as (
       delete from search.indexed i using told t
       where i.engine = $1 and i.document_id = t.document_id and i.locale = t.locale and not t.held)
     insert into search.indexed (engine, document_id, locale, type, courses, made_of)
     select $1, document_id, locale, type, courses, made_of from told where held
     on conflict (engine, document_id, locale) do update
       set type = excluded.type, courses = excluded.courses, made_of = excluded.made_of`,
    [engine, JSON.stringify(told)],
  );
}
