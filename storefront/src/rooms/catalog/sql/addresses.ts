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

/** A condition on those that are meant, in the columns of an offer or of an outline and its course, and its parameter. */
function meant({ documentIds, courseSlug }: Which, byIds: string): { asked: string; values: unknown[] } {
  if (documentIds) return { asked: byIds, values: [documentIds] };
  return courseSlug === undefined
    ? { asked: 'true', values: [] }
    : { asked: 'slug = $1', values: [courseSlug] };
}

function listOffers(kind: 'course' | 'bundle', which: Which): Promise<CatalogAddress[]> {
  const { asked, values } = meant(which, 'document_id = any($1)');
  return rows(`${OFFER(kind)} where ${asked} order by t.locale desc, t.slug`, values);
}

export const listBundleAddresses = (which: Pick<Which, 'documentIds'> = {}) => listOffers('bundle', which);

export const listCourseAddresses = (which: Which = {}) => listOffers('course', which);

/**
 * All places of a lesson are looked at, for only they tell which is the first of them.
 * @param which documents may be lessons, or courses: then all lessons of these are meant
 */
export function listLessonAddresses(which: Which = {}): Promise<CatalogAddress[]> {
  const { asked, values } = meant(which, 'lesson_id = any($1) or document_id = any($1)');
  const lessons = `select lesson_id from site.outline join site.course using (document_id, locale) where ${asked}`;
  return rows(
    `select 'lesson' as kind, lesson_id as "documentId", json_build_array(slug, lesson_slug) as slugs, locale::text,
       locales, updated_at as "updatedAt", hidden, picture, canonical
     from (
       select o.lesson_id, o.document_id, o.locale, o.position, c.slug, l.slug as lesson_slug, l.updated_at,
         l.hidden or c.hidden as hidden, l.cover ->> 'src' as picture,
         json_agg(o.locale) over (partition by o.lesson_id, o.document_id) as locales,
         row_number() over (partition by o.lesson_id, o.locale order by ${HOME_FIRST}) = 1 as canonical
       from site.outline o
       join site.course c using (document_id, locale)
       join site.lesson l on l.document_id = o.lesson_id and l.locale = o.locale
       ${values.length > 0 ? `where o.lesson_id in (${lessons})` : ''}) as address
     where ${asked}
     order by locale desc, slug, position`,
    values,
  );
}
