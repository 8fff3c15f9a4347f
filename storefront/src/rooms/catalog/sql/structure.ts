import type { Access } from '@lectern/shared-types';
import type { Transaction } from '#kernel/db/index.ts';
import type { Regrouped } from '../rules/regrouped.ts';

/** What contains what, by document id and over all languages: by it membership knows what opens what. */
export interface Structure {
  /** Lessons that the question is about. */
  lessons: { documentId: string; access: Access; courses: string[] }[];
  /** Courses that it is about, and those of its lessons. */
  courses: string[];
  bundles: { documentId: string; courses: string[] }[];
  tiers: { documentId: string; opensAll: boolean; courses: string[] }[];
}

/** A lesson is as closed as its most closed language. */
const LESSONS = `
  select l.document_id as "documentId",
    case when bool_or(l.access = 'paid') then 'paid' else min(l.access) end as access,
    array(select distinct o.document_id::text from site.outline o where o.lesson_id = l.document_id) as courses
  from site.lesson l
  where $1::text[] is null or l.document_id = any($1)
    or l.document_id in (select o.lesson_id from site.outline o where o.document_id = any($2::text[]))
  group by l.document_id order by l.document_id`;

const COURSES = `
  select distinct document_id as "documentId" from site.course
  where $1::text[] is null or document_id = any($1) order by document_id`;

const UNITED = (table: string, more: string) => `
  select t.document_id as "documentId", ${more}
    array(select distinct unnest(twin.courses) from ${table} twin where twin.document_id = t.document_id) as courses
  from ${table} t group by t.document_id order by t.document_id`;

/** The structure around some lessons and courses. */
export async function structure(
  trx: Transaction,
  { lessons, courses, everything }: Regrouped,
): Promise<Structure> {
  const only = (ids: Iterable<string>) => (everything ? null : [...ids]);
  const found = await trx.query<Structure['lessons'][number]>(LESSONS, [only(lessons), [...courses]]);
  const homes = found.rows.flatMap((lesson) => lesson.courses);
  const taught = await trx.query<{ documentId: string }>(COURSES, [only([...courses, ...homes])]);
  const bundles = await trx.query<Structure['bundles'][number]>(UNITED('site.bundle', ''));
  const tiers = await trx.query<Structure['tiers'][number]>(
    UNITED('site.tier', 'bool_or(t.opens_all) as "opensAll",'),
  );
  return {
    lessons: found.rows,
    courses: taught.rows.map(({ documentId }) => documentId),
    bundles: bundles.rows,
    tiers: tiers.rows,
  };
}
