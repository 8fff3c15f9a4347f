import type { Locale } from '@lectern/shared-types';
import { rows } from '#kernel/db/index.ts';

/** Where a course, a lesson or a bundle is read. */
export interface CatalogAddress {
  kind: 'course' | 'lesson' | 'bundle';
  documentId: string;
  /** The slug of the course, and of the lesson in it; or that of the bundle. */
  slugs: string[];
  locale: Locale;
  /** The languages in which the document has this address. */
  locales: Locale[];
  updatedAt: string;
  hidden: boolean;
  /** The address of its cover. */
  picture: string | null;
  /** False where a lesson is at home in another course, under which it is to be found. */
  canonical: boolean;
}

/** Some addresses of the catalog; without a word all of them. */
export interface Which {
  /** Those of a course and its lessons, by its slug. */
  courseSlug?: string;
  documentIds?: string[];
}

const localesOf = (table: string) =>
  `(select array_agg(twin.locale::text) from ${table} twin where twin.document_id = t.document_id) as locales`;

const OFFER = (kind: 'course' | 'bundle') => `
  select '${kind}' as kind, t.document_id as "documentId", array[t.slug::text] as slugs, t.locale::text,
    ${localesOf(`site.${kind}`)}, t.updated_at as "updatedAt", t.hidden, true as canonical,
    t.cover ->> 'src' as picture
  from site.${kind} t`;

/** A lesson is at home in the first of its courses in this order: the oldest that search engines may find. */
export const HOME_FIRST = 'c.hidden, c.first_published_at, c.document_id';

/** Whether no other course has the lesson of the outline `o` of the course `c` before it. */
export const CANONICAL = `not exists (
  select from site.outline older join site.course elder using (document_id, locale)
  where older.lesson_id = o.lesson_id and older.locale = o.locale
    and (elder.hidden, elder.first_published_at, elder.document_id) < (${HOME_FIRST}))`;

const LESSON = `
  select 'lesson' as kind, l.document_id as "documentId", array[c.slug::text, l.slug::text] as slugs,
    o.locale::text,
    (select array_agg(twin.locale::text) from site.outline there
     join site.lesson twin on twin.document_id = there.lesson_id and twin.locale = there.locale
     where there.document_id = o.document_id and there.lesson_id = o.lesson_id) as locales,
    l.updated_at as "updatedAt", (l.hidden or c.hidden) as hidden, l.cover ->> 'src' as picture, ${CANONICAL} as canonical
  from site.outline o
  join site.course c using (document_id, locale)
  join site.lesson l on l.document_id = o.lesson_id and l.locale = o.locale`;

export function listBundleAddresses({ documentIds }: Which = {}): Promise<CatalogAddress[]> {
  return rows(
    `${OFFER('bundle')} where $1::text[] is null or t.document_id = any($1) order by t.locale desc, t.slug`,
    [documentIds],
  );
}

export function listCourseAddresses({ documentIds, courseSlug }: Which = {}): Promise<CatalogAddress[]> {
  return rows(
    `${OFFER('course')}
     where ($1::text[] is null or t.document_id = any($1)) and ($2::text is null or t.slug = $2)
     order by t.locale desc, t.slug`,
    [documentIds, courseSlug],
  );
}

/** @param which documents may be lessons, or courses: then all lessons of these are meant */
export function listLessonAddresses({ documentIds, courseSlug }: Which = {}): Promise<CatalogAddress[]> {
  return rows(
    `${LESSON}
     where ($1::text[] is null or o.lesson_id = any($1) or o.document_id = any($1))
       and ($2::text is null or c.slug = $2)
     order by o.locale desc, c.slug, o.position`,
    [documentIds, courseSlug],
  );
}
