import type { Locale } from '@lectern/shared-types';
import { read } from '#kernel/reading.ts';
import { authorsOf, categoryOf, tagsOf } from '#rooms/editorial/index.ts';
import type { CourseCard, CourseView, LessonView, OutlineSection } from './model.ts';
import { bundleCard, bundleRows, prices } from './offer-cards.ts';
import { bundlesWith } from './rules/offers.ts';
import { placeOf, sectionsOf } from './rules/outline.ts';
import { findCourse, listCourses, listOutline, type CourseFilter, type CourseRow } from './sql/courses.ts';
import { findLesson, listLessonHomes, type LessonHome } from './sql/lessons.ts';

export type { CourseFilter };

/** Newest first, unless the featured ones are asked for: those stand in the order of their places. */
export function courses(locale: Locale, filter: CourseFilter = {}): Promise<CourseCard[]> {
  const { author = '', category = '', tag = '', featured = false } = filter;
  return read(`courses:${locale}:${author}:${category}:${tag}:${featured}`, async () => {
    const found = await listCourses(locale, filter);
    const list = await prices();
    return found.map((card) => ({ ...card, prices: list.get(card.documentId) ?? [] }));
  });
}

interface Taught {
  row: CourseRow;
  card: CourseCard & { outline: OutlineSection[] };
  homes: Map<string, LessonHome>;
}

/** A course with its outline: what its own page and those of its lessons share. */
function taught(locale: Locale, slug: string): Promise<Taught | null> {
  return read(`outline:${locale}:${slug}`, async () => {
    const row = await findCourse(locale, slug);
    if (!row) return null;
    const { summary, outcomes, requirements, faq, authors, category, tags, seo, ...card } = row;
    const outline = sectionsOf(await listOutline(locale, row.documentId));
    const homes = await listLessonHomes(locale, row.documentId);
    return {
      row,
      card: { ...card, outline, prices: (await prices()).get(row.documentId) ?? [] },
      homes: new Map(homes.map((home) => [home.lessonId, home])),
    };
  });
}

export function course(locale: Locale, slug: string): Promise<CourseView | null> {
  return read(`course:${locale}:${slug}`, async () => {
    const found = await taught(locale, slug);
    if (!found) return null;
    const { row, card } = found;
    const list = await prices();
    return {
      ...card,
      summaryHtml: row.summary.html,
      outcomes: row.outcomes,
      requirements: row.requirements,
      faq: row.faq.map(({ question, answer }) => ({ question, answerHtml: answer.html })),
      authors: await authorsOf(locale, row.authors),
      category: await categoryOf(locale, row.category),
      tags: await tagsOf(locale, row.tags),
      bundles: bundlesWith(row.documentId, await bundleRows(locale)).map((one) => bundleCard(one, list)),
      seo: row.seo,
    };
  });
}

/** A lesson as it stands in one of its courses. Not memoised: each page reads its own, once. */
export async function lesson(
  locale: Locale,
  courseSlug: string,
  lessonSlug: string,
): Promise<LessonView | null> {
  const found = await taught(locale, courseSlug);
  const place = found && placeOf(found.card.outline, lessonSlug);
  if (!place) return null;
  const { documentId } = place.lesson;
  const row = await read(`lesson:${locale}:${documentId}`, () => findLesson(locale, documentId));
  if (!row) return null;
  const { body, media, ...rest } = row;
  const home = found.homes.get(documentId);
  return {
    ...place.lesson,
    ...rest,
    body: body && { html: body.html, toc: body.toc, readingMinutes: body.readingMinutes, media: media ?? [] },
    locales: home?.locales ?? [locale],
    course: found.card,
    canonicalCourse: home?.canonicalCourse ?? courseSlug,
    previous: place.previous,
    next: place.next,
    prices: (await prices()).get(documentId) ?? [],
  };
}
