import type { Locale } from '@lectern/shared-types';
import { ALL, touchedBetween, type Sights } from '#kernel/changes.ts';
import type { Replaced } from '#kernel/db/index.ts';
import type { CatalogRows, KeptBundle, KeptCourse, KeptLesson, ListedCourse } from './kept.ts';
import { BUNDLES, courseGroup, reads, readsOfPrice, type CourseFilter } from './reads.ts';

/*
 * What depends on what in the catalog: which part of a row pages see, under which tag. When a row is replaced, the
 * tags are touched under which something else is seen than before.
 */

/** What lies around a row, and is the same before and after it was replaced. */
export interface Surroundings {
  /** The courses that name a lesson, in every language; needed of lessons that themselves, or whose places, changed. */
  courses: Map<string, ListedCourse[]>;
  /** The time of the last course that the home page has room for, by language; none where there is more room. */
  horizon: Partial<Record<Locale, string>>;
}

const merged = (all: Sights[]): Sights => Object.assign({}, ...all);

const addressIn = (group: string, told: unknown): Sights => ({
  [reads.addresses(group)]: told,
  [reads.addressGroups]: told,
});

function filtersOf({ authors, category, tags }: ListedCourse): (CourseFilter | undefined)[] {
  return [
    undefined,
    ...authors.map((author) => ({ author })),
    ...(category ? [{ category }] : []),
    ...tags.map((tag) => ({ tag })),
  ];
}

/** The lists that a course stands in, and what each shows of it. */
function listsOf(course: ListedCourse, shown: unknown, { horizon }: Surroundings): Sights {
  const { locale, document_id, featured, first_published_at } = course;
  const filters = filtersOf(course);
  const last = horizon[locale];
  const isLatest = last === undefined || Date.parse(first_published_at) >= Date.parse(last);
  const placed = [shown, first_published_at];
  return {
    ...Object.fromEntries(filters.map((filter) => [reads.courses(locale, filter), placed])),
    ...Object.fromEntries(filters.map((filter) => [reads.newestCourses(locale, filter), first_published_at])),
    ...(isLatest && { [reads.latestCourses(locale)]: placed }),
    ...(featured !== null && { [reads.courses(locale, { featured: true })]: [placed, featured] }),
    [reads.card(locale, document_id)]: shown,
  };
}

function lesson(row: KeptLesson, around: Surroundings): Sights {
  const { document_id, locale, slug, title, kind, access, duration, updated_at, hidden } = row;
  const everywhere = around.courses.get(document_id) ?? [];
  const here = everywhere.filter((course) => course.locale === locale);
  const line = [slug, title, kind, access, duration];
  const figures = [access === 'paid', duration];
  const address = [locale, slug, updated_at, hidden, row.cover];
  return {
    [reads.lesson(locale, document_id)]: ALL,
    [reads.home(document_id)]: 'there',
    ...Object.fromEntries(here.map((course) => [reads.outline(locale, course.slug), line])),
    ...merged(here.map((course) => listsOf(course, figures, around))),
    ...(here.length > 0 && { [reads.courseMarks(locale)]: access === 'paid' }),
    ...merged(everywhere.map((course) => addressIn(courseGroup(course.slug), address))),
  };
}

function course(row: KeptCourse, around: Surroundings): Sights {
  const { document_id, locale, slug, title, cover, outline, first_published_at } = row;
  const lessons = outline.map(({ lesson_id }) => lesson_id);
  const home = [document_id, locale, slug, first_published_at, row.hidden];
  // Which of its courses a lesson is to be found under, the addresses of the others tell too.
  const others = lessons.flatMap((id) => around.courses.get(id) ?? []);
  const groups = others.map((other) => addressIn(courseGroup(other.slug), [home, lessons]));
  const marks = [row.level, row.language, row.category, row.tags, outline];
  const told = filtersOf(row).map((filter) => reads.announced(locale, filter));
  const announcement = [slug, title, row.subtitle, cover, first_published_at];
  return {
    [reads.course(locale, slug)]: ALL,
    [reads.outline(locale, slug)]: [document_id, title, cover, row.authors, outline],
    [reads.languages(document_id)]: true,
    ...Object.fromEntries(lessons.map((id) => [reads.home(id), home])),
    ...listsOf(row, [slug, title, row.subtitle, cover, ...marks], around),
    ...(!row.hidden && Object.fromEntries(told.map((tag) => [tag, announcement]))),
    [reads.courseMarks(locale)]: [marks, first_published_at],
    ...merged(groups),
    ...addressIn(courseGroup(slug), [home, row.updated_at, lessons, cover]),
  };
}

function bundle(row: KeptBundle): Sights {
  const { document_id, locale, slug, title, summary, cover, first_published_at } = row;
  const card = [slug, title, summary, cover, first_published_at];
  return {
    [reads.bundle(locale, slug)]: ALL,
    [reads.bundles(locale)]: card,
    [reads.languages(document_id)]: true,
    ...Object.fromEntries(row.courses.map((id) => [reads.bundlesWith(locale, id), card])),
    ...addressIn(BUNDLES, [locale, slug, row.updated_at, row.hidden, cover]),
  };
}

function tier({ locale, slug, name, rank, opens_all, courses }: CatalogRows['tier']): Sights {
  return { [reads.tiers(locale)]: ALL, [reads.tierLines(locale)]: [slug, name, rank, opens_all, courses] };
}

const SIGHTS: { [Type in keyof CatalogRows]: (row: CatalogRows[Type], around: Surroundings) => Sights } = {
  lesson,
  course,
  bundle,
  tier,
  price: (row) => Object.fromEntries(readsOfPrice(row).map((tag) => [tag, ALL])),
};

/** The tags that a replaced row touches. */
export function touchedBy<Type extends keyof CatalogRows>(
  type: Type,
  { before, after }: Replaced<CatalogRows[Type]>,
  around: Surroundings,
): string[] {
  const seen = (row: CatalogRows[Type] | null) => (row ? SIGHTS[type](row, around) : {});
  return touchedBetween(seen(before), seen(after));
}
