import { LOCALES, type Locale } from '@lectern/shared-types';
import type { Transaction } from '#kernel/db/index.ts';
import type { ListedCourse } from '../rules/kept.ts';
import { LATEST } from '../rules/latest.ts';
import type { Surroundings } from '../rules/touched.ts';

/** See `Surroundings.courses`. */
export async function coursesWith(
  trx: Transaction,
  lessonIds: string[],
): Promise<Map<string, ListedCourse[]>> {
  const courses = new Map<string, ListedCourse[]>();
  if (lessonIds.length === 0) return courses;
  const { rows } = await trx.query<ListedCourse & { lesson_id: string }>(
    `select o.lesson_id, c.document_id, c.locale, c.slug, c.authors, c.category, c.tags, c.featured,
       c.first_published_at
     from site.outline o join site.course c using (document_id, locale)
     where o.lesson_id = any($1::text[])`,
    [lessonIds],
  );
  for (const { lesson_id, ...course } of rows)
    courses.set(lesson_id, [...(courses.get(lesson_id) ?? []), course]);
  return courses;
}

/** See `Surroundings.horizon`. */
export async function findHorizon(trx: Transaction): Promise<Surroundings['horizon']> {
  const { rows } = await trx.query<{ locale: Locale; last: string }>(
    `select l.locale, c.first_published_at as last from unnest($2::text[]) as l (locale)
     cross join lateral (
       select t.first_published_at from site.course t where t.locale = l.locale
       order by t.first_published_at desc, t.document_id offset $1 limit 1) c`,
    [LATEST - 1, LOCALES],
  );
  return Object.fromEntries(rows.map(({ locale, last }) => [locale, last]));
}

/** The published languages of these lessons, with their slugs. */
export async function lessonsWith(
  trx: Transaction,
  lessonIds: string[],
): Promise<{ documentId: string; locale: Locale; slug: string }[]> {
  if (lessonIds.length === 0) return [];
  const { rows } = await trx.query<{ documentId: string; locale: Locale; slug: string }>(
    'select document_id as "documentId", locale, slug from site.lesson where document_id = any($1::text[])',
    [lessonIds],
  );
  return rows;
}
