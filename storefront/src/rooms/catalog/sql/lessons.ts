import type { Locale } from '@lectern/shared-types';
import { gathered, rows } from '#kernel/db/index.ts';
import type { Picture, PublicFile } from '#kernel/media/index.ts';
import type { Text } from '#kernel/text.ts';
import type { SeoView } from '#rooms/editorial/index.ts';

export interface LessonRow {
  teaser: string | null;
  cover: Picture | null;
  seo: SeoView | null;
  body: Text | null;
  media: PublicFile[] | null;
  firstPublishedAt: string;
  updatedAt: string;
}

interface LessonKey {
  locale: Locale;
  documentId: string;
}

const nameOf = ({ locale, documentId }: LessonKey) => `${locale}:${documentId}`;

async function findLessons(keys: LessonKey[]): Promise<Map<string, LessonRow>> {
  const found = await rows<LessonRow & LessonKey>(
    `select document_id as "documentId", locale, teaser, cover, seo, body, media,
       first_published_at as "firstPublishedAt", updated_at as "updatedAt"
     from site.lesson join unnest($1::text[], $2::text[]) as k (document_id, locale) using (document_id, locale)`,
    [keys.map(({ documentId }) => documentId), keys.map(({ locale }) => locale)],
  );
  return new Map(found.map(({ documentId, locale, ...row }) => [nameOf({ documentId, locale }), row]));
}

const asked = gathered(findLessons);

/** Pages that are made at the same time ask for their lessons together. */
export async function findLesson(locale: Locale, documentId: string): Promise<LessonRow | null> {
  const key = { locale, documentId };
  return (await asked(key)).get(nameOf(key)) ?? null;
}

/** One address of a lesson: its place in one course in one language. */
export interface LessonAddress {
  course: string;
  lesson: string;
  locale: Locale;
  updatedAt: string;
  hidden: boolean;
  /** False where the lesson has an older course, under which it is to be found. */
  canonical: boolean;
}

export function listLessonAddresses(): Promise<LessonAddress[]> {
  return rows(
    `select c.slug as course, l.slug as lesson, o.locale, l.updated_at as "updatedAt",
       coalesce((l.seo ->> 'hidden')::boolean, false) as hidden,
       row_number() over (
         partition by o.lesson_id, o.locale order by c.first_published_at, c.document_id) = 1 as canonical
     from site.outline o
     join site.course c using (document_id, locale)
     join site.lesson l on l.document_id = o.lesson_id and l.locale = o.locale
     order by o.locale desc, c.slug, o.position`,
  );
}

/** The languages in which a lesson stands in this course, and the slug of its oldest course. */
export interface LessonHome {
  lessonId: string;
  locales: Locale[];
  canonicalCourse: string;
}

/** The homes of all lessons of a course at once: their pages are made together. */
export function listLessonHomes(locale: Locale, courseId: string): Promise<LessonHome[]> {
  return rows(
    `select here.lesson_id as "lessonId",
       (select array_agg(l.locale::text order by l.locale desc)
        from site.outline o join site.lesson l on l.document_id = o.lesson_id and l.locale = o.locale
        where o.document_id = here.document_id and o.lesson_id = here.lesson_id) as locales,
       (select c.slug from site.outline o join site.course c using (document_id, locale)
        where o.lesson_id = here.lesson_id and o.locale = here.locale
        order by c.first_published_at, c.document_id limit 1) as "canonicalCourse"
     from site.outline here
     where here.document_id = $1 and here.locale = $2`,
    [courseId, locale],
  );
}

/** The slug of the oldest course that has this lesson in this language; null where none has. */
export async function findHome(locale: Locale, lessonId: string): Promise<string | null> {
  const found = await rows<{ slug: string }>(
    `select c.slug from site.outline o join site.course c using (document_id, locale)
     where o.lesson_id = $2 and o.locale = $1 order by c.first_published_at, c.document_id limit 1`,
    [locale, lessonId],
  );
  return found[0]?.slug ?? null;
}
