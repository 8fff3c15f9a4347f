import type { Transaction } from '#kernel/db/index.ts';
import type { OutlineEntry } from '../rules/outline.ts';

export type OutlineOfCourse = OutlineEntry & { document_id: string; locale: string };

/** Gives these courses these outlines, and no other entries; rows that already stand are left alone. */
export async function replaceOutlines(
  trx: Transaction,
  courses: { documentId: string; locale: string }[],
  entries: OutlineOfCourse[],
): Promise<void> {
  const json = JSON.stringify(entries);
  await trx.query(
    `delete from site.outline gone
     using unnest($1::text[], $2::text[]) as course (document_id, locale)
     where gone.document_id = course.document_id and gone.locale = course.locale
       and not exists (
         select from jsonb_populate_recordset(null::site.outline, $3::jsonb) as kept where kept = gone)`,
    [courses.map(({ documentId }) => documentId), courses.map(({ locale }) => locale), json],
  );
  await trx.query(
    `insert into site.outline select * from jsonb_populate_recordset(null::site.outline, $1::jsonb)
     on conflict (document_id, locale, position) do nothing`,
    [json],
  );
}
