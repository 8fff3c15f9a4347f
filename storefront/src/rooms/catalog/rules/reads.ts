import type { Locale } from '@lectern/shared-types';
import type { KeptPrice } from './kept.ts';

/** Narrows a list to what carries an author, a category or a tag (each is a document id), or has a place on the home page. */
export type CourseFilter = { author: string } | { category: string } | { tag: string } | { featured: true };

const named = (filter: CourseFilter | undefined) =>
  filter ? Object.entries(filter).map(([facet, value]) => `:${facet}:${String(value)}`)[0] : '';

const ADDRESSES = 'addresses:catalog:';

/** The tags under which pages read the catalog. What is seen under each, `touched.ts` says. */
export const reads = {
  lesson: (locale: Locale, documentId: string) => `lesson:${locale}:${documentId}`,
  /** The course under which a lesson is to be found, and the languages in which it is there. */
  home: (lessonId: string) => `home:${lessonId}`,
  course: (locale: Locale, slug: string) => `course:${locale}:${slug}`,
  /** What the pages of a course and of its lessons share. */
  outline: (locale: Locale, slug: string) => `outline:${locale}:${slug}`,
  card: (locale: Locale, courseId: string) => `course-card:${locale}:${courseId}`,
  courses: (locale: Locale, filter?: CourseFilter) => `courses:${locale}${named(filter)}`,
  /** Those that search engines may find. */
  announced: (locale: Locale, filter?: CourseFilter) => `announced-courses:${locale}${named(filter)}`,
  /** By what all courses can be told apart. */
  courseMarks: (locale: Locale) => `course-marks:${locale}`,
  latestCourses: (locale: Locale) => `latest-courses:${locale}`,
  bundle: (locale: Locale, slug: string) => `bundle:${locale}:${slug}`,
  bundles: (locale: Locale) => `bundles:${locale}`,
  bundlesWith: (locale: Locale, courseId: string) => `bundles-with:${locale}:${courseId}`,
  tiers: (locale: Locale) => `tiers:${locale}`,
  /** The plans by name, and what they open. */
  tierLines: (locale: Locale) => `tier-lines:${locale}`,
  /** What everybody pays for a lesson, course, bundle or tier. */
  prices: (item: string) => `prices:${item}`,
  /** What members pay for it. */
  memberPrices: (item: string) => `member-prices:${item}`,
  /** What members pay for all that they pay less for. */
  allMemberPrices: 'member-prices',
  /** Which courses are the newest of those that carry something, or of all. */
  newestCourses: (locale: Locale, filter?: CourseFilter) => `newest-courses:${locale}${named(filter)}`,
  /** The languages that a document has. */
  languages: (documentId: string) => `languages:${documentId}`,
  addresses: (group: string) => `${ADDRESSES}${group}`,
  addressGroups: 'address-groups:catalog',
};

/** Addresses are told in groups, so that one that changes is not told with all the others: each course is one. */
export const BUNDLES = 'bundles';
export const courseGroup = (slug: string) => `course-${slug}`;
/** Where a price is seen. */
export const readsOfPrice = ({ item, for_tier }: Pick<KeptPrice, 'item' | 'for_tier'>) =>
  for_tier === null ? [reads.prices(item)] : [reads.memberPrices(item), reads.allMemberPrices];

/** Of which course this group is; null for any other group. */
export const slugOfGroup = (group: string) => /^course-(.+)$/.exec(group)?.[1] ?? null;

/** The groups of which something is told under these tags. */
export const groupsOf = (tags: Iterable<string>) =>
  [...tags].flatMap((tag) => (tag.startsWith(ADDRESSES) ? tag.slice(ADDRESSES.length) : []));
