import type { Locale } from '@lectern/shared-types';
import { read } from '#kernel/reading.ts';
import { authorsOf, categoryOf, othersAmong, tagsOf } from '#rooms/editorial/index.ts';
import type { CourseCard, CourseOutline, CourseView, LessonView, Offered } from './model.ts';
import { cardsOf, offered, priced } from './offer-cards.ts';
import { openingsOf } from './offers.ts';
import { LATEST } from './rules/latest.ts';
import { figuresOf, placeOf, sectionsOf } from './rules/outline.ts';
import { reads, type CourseFilter } from './rules/reads.ts';
import { findCourse, findTaught, listCourses, listOutline, type CardRow } from './sql/courses.ts';
import { findHomes, findLesson } from './sql/lessons.ts';

export type { CourseFilter };

/** The courses without what they cost: newest first, but featured ones stand in the order of their places. */
export function unpriced(locale: Locale, filter?: CourseFilter): Promise<CardRow[]> {
  return read(reads.courses(locale, filter), () => listCourses(locale, { filter }));
}

/** As `unpriced`, those that search engines may find: what is told to machines. */
export function announced(locale: Locale, filter?: CourseFilter): Promise<CardRow[]> {
  return read(reads.announced(locale, filter), () => listCourses(locale, { filter, isTold: true }));
}

/** As `unpriced`, with prices. */
export async function courses(locale: Locale, filter?: CourseFilter): Promise<CourseCard[]> {
  return Promise.all((await unpriced(locale, filter)).map(priced));
}

/** The newest ones, as the home page shows them where none is featured. */
export async function latestCourses(locale: Locale): Promise<CourseCard[]> {
  const found = await read(reads.latestCourses(locale), () => listCourses(locale, { limit: LATEST }));
  return Promise.all(found.map(priced));
}

function taught(locale: Locale, slug: string): Promise<CourseOutline | null> {
  return read(reads.outline(locale, slug), async () => {
    const found = await findTaught(locale, slug);
    if (!found) return null;
    const outline = sectionsOf(await listOutline(locale, found.documentId));
    return { ...found, authors: await authorsOf(locale, found.authors), outline };
  });
}

const RELATED = 3;

async function newest(locale: Locale, filter?: CourseFilter): Promise<string[]> {
  const limit = RELATED + 1;
  const found = await read(reads.newestCourses(locale, filter), () => listCourses(locale, { filter, limit }));
  return found.map(({ documentId }) => documentId);
}

/** The newest others of its category and its authors; of all where there are none. */
async function relatedTo(locale: Locale, { documentId, filed, authors }: Relating): Promise<CourseCard[]> {
  const filters = [
    ...(filed.category ? [{ category: filed.category }] : []),
    ...authors.map((author) => ({ author: author.documentId })),
  ];
  const alike = await Promise.all(filters.map((filter) => newest(locale, filter)));
  const others = othersAmong(alike.flat(), documentId);
  const shown = others.length > 0 ? others : othersAmong(await newest(locale), documentId);
  return cardsOf(locale, shown.slice(0, RELATED));
}

type Relating = Pick<CourseView, 'documentId' | 'filed' | 'authors'>;

export function course(locale: Locale, slug: string): Promise<CourseView | null> {
  return read(reads.course(locale, slug), async () => {
    const [outlined, row] = [await taught(locale, slug), await findCourse(locale, slug)];
    if (!outlined || !row) return null;
    const { summary, faq, category, tags, locales, ...rest } = row;
    const filed = { category, tags };
    await read(reads.languages(outlined.documentId), () => Promise.resolve(locales));
    return {
      ...outlined,
      ...(await offered(locale, outlined.documentId)),
      ...figuresOf(outlined.outline),
      ...rest,
      locales,
      filed,
      summaryHtml: summary.html,
      faq: faq.map(({ question, answer }) => ({ question, answerHtml: answer.html })),
      category: await categoryOf(locale, category),
      tags: await tagsOf(locale, tags),
      ...(await openingsOf(locale, outlined.documentId)),
      related: await relatedTo(locale, { ...outlined, filed }),
    };
  });
}

async function forSale(locale: Locale, course: CourseOutline): Promise<LessonView['course']> {
  const { documentId } = course;
  return { ...course, ...(await offered(locale, documentId)), ...(await openingsOf(locale, documentId)) };
}

const NOT_FOR_SALE = { prices: [], memberPrices: [] } satisfies Offered;

/** A lesson as it stands in one of its courses. Not memoised: each page reads its own, once. */
export async function lesson(
  locale: Locale,
  courseSlug: string,
  lessonSlug: string,
): Promise<LessonView | null> {
  const found = await taught(locale, courseSlug);
  const place = found && placeOf(found.outline, lessonSlug);
  if (!place) return null;
  const { documentId } = place.lesson;
  const isPaid = place.lesson.access === 'paid';
  const [row, homes, course, offer] = await Promise.all([
    read(reads.lesson(locale, documentId), () => findLesson(locale, documentId)),
    read(reads.home(documentId), () => findHomes(documentId)),
    isPaid ? forSale(locale, found) : { ...found, ...NOT_FOR_SALE, bundles: [], tiers: [] },
    isPaid ? offered(locale, documentId) : NOT_FOR_SALE,
  ]);
  if (!row) return null;
  const home = homes[locale];
  return {
    ...place.lesson,
    ...row,
    locales: home?.locales ?? [locale],
    course,
    canonicalCourse: home?.course ?? courseSlug,
    isCourseHidden: home?.hidden ?? false,
    previous: place.previous,
    next: place.next,
    ...offer,
  };
}
