import type { Access, Locale } from '@lectern/shared-types';
import { rows } from '#kernel/db/index.ts';

/** A course or a lesson in one language, and where it is read. */
export interface Place {
  type: 'course' | 'lesson';
  documentId: string;
  locale: Locale;
  title: string;
  slug: string;
  /** Null for courses. */
  access: Access | null;
  /** The oldest course that has the lesson; null for courses. */
  course: { documentId: string; title: string; slug: string } | null;
}

/** What is publicly said of a course or a lesson, for whoever wants to search it. */
export interface TaughtText extends Omit<Place, 'slug' | 'course'> {
  /** Plain: a lesson's teaser, a course's subtitle and outcomes. */
  summary: string;
  /** Null for paid lessons: their text is membership's. */
  html: string | null;
  /** Every course that has the lesson, the oldest first; of a course itself. */
  courses: string[];
  /** Document ids: of the course, and for a lesson those of its oldest course. */
  authors: string[];
  category: string | null;
  tags: string[];
}

interface Key {
  documentId: string;
  locale: Locale;
}

const KEYS = 'unnest($1::text[], $2::text[]) as k (document_id, locale)';
const valuesOf = (keys: Key[]) => [
  keys.map(({ documentId }) => documentId),
  keys.map(({ locale }) => locale),
];

/** Lessons that stand in no course of their language are nowhere to be read, and left out. */
const HOME = `
  cross join lateral (
    select array_agg(c.document_id::text order by c.first_published_at, c.document_id) as courses
    from site.outline o join site.course c using (document_id, locale)
    where o.lesson_id = l.document_id and o.locale = l.locale) home
  join site.course c on c.document_id = home.courses[1] and c.locale = l.locale`;

/** Where these are read; those that are not published in their language are left out. */
export function listPlaces(keys: Key[]): Promise<Place[]> {
  return rows(
    `select 'lesson' as type, l.document_id as "documentId", l.locale, l.title, l.slug, l.access,
       jsonb_build_object('documentId', c.document_id, 'title', c.title, 'slug', c.slug) as course
     from site.lesson l join ${KEYS} using (document_id, locale) ${HOME}
     union all
     select 'course', t.document_id, t.locale, t.title, t.slug, null, null
     from site.course t join ${KEYS} using (document_id, locale)`,
    valuesOf(keys),
  );
}

/** The public texts of these; left out as above. */
export function listTaughtTexts(keys: Key[]): Promise<TaughtText[]> {
  return rows(
    `select 'lesson' as type, l.document_id as "documentId", l.locale, l.title, l.access,
       coalesce(l.teaser, '') as summary, l.body ->> 'html' as html, home.courses,
       c.authors, c.category, c.tags
     from site.lesson l join ${KEYS} using (document_id, locale) ${HOME}
     union all
     select 'course', t.document_id, t.locale, t.title, null,
       concat_ws(E'\\n', t.subtitle, array_to_string(t.outcomes, E'\\n')), t.summary ->> 'html', array[t.document_id::text],
       t.authors, t.category, t.tags
     from site.course t join ${KEYS} using (document_id, locale)`,
    valuesOf(keys),
  );
}

/** Every course and lesson in every language. */
export function listTaughtKeys(): Promise<(Key & { type: 'course' | 'lesson' })[]> {
  return rows(
    `select 'course' as type, document_id as "documentId", locale from site.course
     union all select 'lesson', document_id, locale from site.lesson order by 1, 2, 3`,
  );
}

/**
 * The courses that are, or carry, one of these documents (authors, categories, tags), and their lessons: whose
 * search results say something of them.
 */
export function listTaughtWith(documentIds: string[]): Promise<(Key & { type: 'course' | 'lesson' })[]> {
  return rows(
    `with touched as (
       select document_id, locale from site.course
       where document_id = any($1) or authors && $1 or tags && $1 or category = any($1))
     select 'course' as type, document_id as "documentId", locale from touched
     union select 'lesson', o.lesson_id, o.locale from site.outline o join touched using (document_id, locale)`,
    [documentIds],
  );
}
