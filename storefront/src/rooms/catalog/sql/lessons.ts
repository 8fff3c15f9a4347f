import type { Locale } from '@lectern/shared-types';
import { gathered, rows } from '#kernel/db/index.ts';
import type { Picture } from '#kernel/media/index.ts';
import type { SeoView } from '#rooms/editorial/index.ts';
import type { LessonContent } from '../model.ts';
import { HOME_FIRST } from './addresses.ts';

export interface LessonRow {
  teaser: string | null;
  cover: Picture | null;
  seo: SeoView | null;
  body: LessonContent | null;
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
    `select document_id as "documentId", locale, teaser, cover, seo, body,
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

/** The course in which a lesson is at home, and the languages in which it has it. */
export interface LessonHome {
  course: string;
  /** Whether search engines shall not find the course. */
  hidden: boolean;
  locales: Locale[];
}

type HomeRow = LessonHome & { lessonId: string; locale: Locale };

const askedHomes = gathered(async (lessonIds: string[]) => {
  const found = await rows<HomeRow>(
    `select h.lesson_id as "lessonId", h.locale::text, h.slug as course, h.hidden,
       (select array_agg(l.locale::text) from site.outline o
        join site.lesson l on l.document_id = o.lesson_id and l.locale = o.locale
        where o.document_id = h.document_id and o.lesson_id = h.lesson_id) as locales
     from (
       select distinct on (o.lesson_id, o.locale) o.lesson_id, o.locale, c.document_id, c.slug, c.hidden
       from site.outline o join site.course c using (document_id, locale)
       where o.lesson_id = any($1::text[])
       order by o.lesson_id, o.locale, ${HOME_FIRST}) h`,
    [lessonIds],
  );
  return Map.groupBy(found, ({ lessonId }) => lessonId);
});

/** The homes of a lesson, by language; those of lessons that are asked for at the same moment, together. */
export async function findHomes(lessonId: string): Promise<Partial<Record<Locale, LessonHome>>> {
  const found = (await askedHomes(lessonId)).get(lessonId) ?? [];
  return Object.fromEntries(found.map(({ locale, lessonId: _, ...home }) => [locale, home]));
}

/** The slug of the course in which a lesson is at home in this language; null where none has it. */
export async function findHome(locale: Locale, lessonId: string): Promise<string | null> {
  const found = await rows<{ slug: string }>(
    `select c.slug from site.outline o join site.course c using (document_id, locale)
     where o.lesson_id = $2 and o.locale = $1 order by ${HOME_FIRST} limit 1`,
    [locale, lessonId],
  );
  return found[0]?.slug ?? null;
}

/** The published lessons of this slug, in whatever course. */
export async function listLessonsCalled(locale: Locale, slug: string): Promise<string[]> {
  const found = await rows<{ documentId: string }>(
    'select document_id as "documentId" from site.lesson where locale = $1 and slug = $2 order by document_id',
    [locale, slug],
  );
  return found.map(({ documentId }) => documentId);
}

/** A lesson as its author wrote it. */
interface WrittenLesson {
  title: string;
  summary: string | null;
  markdown: string;
  updatedAt: string;
}

/** Null unless it is free to read, and search engines may find it under this course. */
export async function findLessonMarkdown(
  locale: Locale,
  slugs: { course: string; lesson: string },
): Promise<WrittenLesson | null> {
  const found = await rows<WrittenLesson>(
    `select l.title, l.teaser as summary, l.markdown, l.updated_at as "updatedAt"
     from site.lesson l
     cross join lateral (
       select c.slug, c.hidden from site.outline o join site.course c using (document_id, locale)
       where o.lesson_id = l.document_id and o.locale = l.locale
       order by ${HOME_FIRST} limit 1) home
     where l.locale = $1 and l.slug = $3 and home.slug = $2 and not l.hidden and not home.hidden
       and l.access <> 'paid' and l.markdown is not null
     order by l.document_id limit 1`,
    [locale, slugs.course, slugs.lesson],
  );
  return found[0] ?? null;
}
