import type { Locale } from '@lectern/shared-types';
import { rows } from '#kernel/db/index.ts';

/** What can be opened to somebody, by its name. */
export interface Thing {
  documentId: string;
  type: 'course' | 'lesson' | 'bundle' | 'tier';
  title: string;
  /** The language of title and path: the one that was asked for, unless it is not published in that. */
  locale: Locale;
  /** Without its language, as in `/courses/writing/`. */
  path: string;
}

const THINGS = `
  select document_id, 'course' as type, title, locale, '/courses/' || slug || '/' as path from site.course
  union all select document_id, 'bundle', title, locale, '/bundles/' || slug || '/' from site.bundle
  union all select document_id, 'tier', name, locale, '/membership/#' || slug from site.tier
  union all select l.document_id, 'lesson', l.title, l.locale, '/courses/' || home.slug || '/' || l.slug || '/'
    from site.lesson l cross join lateral (
      select c.slug from site.outline o join site.course c using (document_id, locale)
      where o.lesson_id = l.document_id and o.locale = l.locale
      order by c.first_published_at, c.document_id limit 1) home`;

/** Those of these that are published, in no certain order. */
export function listThings(locale: Locale, documentIds: string[]): Promise<Thing[]> {
  return rows(
    `select distinct on (document_id) document_id as "documentId", type, title, locale::text, path
     from (${THINGS}) thing where document_id = any($2::text[])
     order by document_id, (locale = $1) desc, locale`,
    [locale, documentIds],
  );
}

/** A course that a bundle or a tier opens. */
export interface OpenedCourse {
  /** Document id of the bundle or tier. */
  by: string;
  title: string;
  path: string;
}

/** The courses that these bundles and tiers open, as one language has them; the newest first. */
export function listOpenedCourses(locale: Locale, documentIds: string[]): Promise<OpenedCourse[]> {
  return rows(
    `select opening.document_id as by, c.title, '/courses/' || c.slug || '/' as path
     from (
       select document_id, courses, false as opens_all, locale from site.bundle
       union all select document_id, courses, opens_all, locale from site.tier) opening
     join site.course c on c.locale = opening.locale
       and (opening.opens_all or c.document_id = any(opening.courses))
     where opening.locale = $1 and opening.document_id = any($2::text[])
     order by opening.document_id, c.first_published_at desc, c.document_id`,
    [locale, documentIds],
  );
}
