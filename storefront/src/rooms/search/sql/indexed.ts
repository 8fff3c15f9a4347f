import type { Locale } from '@lectern/shared-types';
import { rows } from '#kernel/db/index.ts';
import type { Engine, Key, SearchDocument } from '../model.ts';

type EngineName = Engine['name'];

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
export async function noteIndexed(engine: EngineName, documents: SearchDocument[]): Promise<void> {
  const told = documents.map(({ documentId, locale, type, open, paid }) => ({
    document_id: documentId,
    locale: locale satisfies Locale,
    type,
    courses: open[0]?.courses ?? [],
    held: open.length + paid.length > 0,
  }));
  await rows(
    `with told as (select * from jsonb_to_recordset($2::jsonb)
       as t (document_id text, locale text, type text, courses text[], held boolean)),
     gone as (
       delete from search.indexed i using told t
       where i.engine = $1 and i.document_id = t.document_id and i.locale = t.locale and not t.held)
     insert into search.indexed (engine, document_id, locale, type, courses)
     select $1, document_id, locale, type, courses from told where held
     on conflict (engine, document_id, locale) do update set type = excluded.type, courses = excluded.courses`,
    [engine, JSON.stringify(told)],
  );
}
