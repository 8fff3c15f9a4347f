import type { Access } from '@lectern/shared-types';
import type { Transaction } from '#kernel/db/index.ts';

/** What contains what, by document id and over all languages: by it membership knows what opens what. */
export interface Structure {
  lessons: { documentId: string; access: Access; courses: string[] }[];
  courses: string[];
  bundles: { documentId: string; courses: string[] }[];
  tiers: { documentId: string; opensAll: boolean; courses: string[] }[];
}

/** A lesson is as closed as its most closed language. */
const LESSONS = `
  select l.document_id as "documentId",
    case when bool_or(l.access = 'paid') then 'paid' else min(l.access) end as access,
    array(select distinct o.document_id::text from site.outline o where o.lesson_id = l.document_id) as courses
  from site.lesson l group by l.document_id order by l.document_id`;

const UNITED = (table: string, more: string) => `
  select t.document_id as "documentId", ${more}
    array(select distinct unnest(twin.courses) from ${table} twin where twin.document_id = t.document_id) as courses
  from ${table} t group by t.document_id order by t.document_id`;

export async function structure(trx: Transaction): Promise<Structure> {
  const lessons = await trx.query<Structure['lessons'][number]>(LESSONS);
  const courses = await trx.query<{ documentId: string }>(
    'select distinct document_id as "documentId" from site.course order by document_id',
  );
  const bundles = await trx.query<Structure['bundles'][number]>(UNITED('site.bundle', ''));
  const tiers = await trx.query<Structure['tiers'][number]>(
    UNITED('site.tier', 'bool_or(t.opens_all) as "opensAll",'),
  );
  return {
    lessons: lessons.rows,
    courses: courses.rows.map(({ documentId }) => documentId),
    bundles: bundles.rows,
    tiers: tiers.rows,
  };
}
