import { localePath, neutralPath } from '#kernel/locale.ts';
import * as catalog from '#rooms/catalog/index.ts';
import { whereabouts } from './addresses.ts';
import { namedBy, type Named } from './rules/former-address.ts';
import { formerOwners } from './sql/former-slugs.ts';

/** The first of these documents that is to be found in this language, and where. */
async function firstFound(documentIds: string[], { type, locale }: Named): Promise<string | null> {
  const documents = documentIds.map((documentId) => ({ type, documentId }));
  const places = (await whereabouts(documents)).filter((place) => place.locale === locale);
  const found = documentIds.map((id) => places.find(({ documentId }) => documentId === id));
  return found.find((place) => place !== undefined)?.path ?? null;
}

/** The lessons that a slug may stand for in a course that has, or had, another one, the likeliest first. */
async function lessonsCalled({ locale, slugs: [courseSlug = '', slug = ''] }: Named): Promise<string[]> {
  const courses = await formerOwners('course', locale, courseSlug);
  const there = [
    ...(await catalog.addressesIn(`course-${courseSlug}`)),
    ...(courses.length > 0 ? await catalog.addresses(courses) : []),
  ].filter((address) => address.locale === locale);
  const taught = there.filter(({ kind }) => kind === 'lesson');
  const isCourse = courses.length > 0 || there.length > 0;
  const former = await formerOwners('lesson', locale, slug);
  const here = new Set(taught.map(({ documentId }) => documentId));
  return [
    ...taught.filter(({ slugs }) => slugs.at(-1) === slug).map(({ documentId }) => documentId),
    ...former.filter((id) => here.has(id)),
    ...former,
    // It may have moved to another course.
    ...(isCourse ? await catalog.lessonsCalled(locale, slug) : []),
  ];
}

/**
 * Where the document is to be found now that once was at this address, in the same language; null where none was, or
 * where it is published no more. To be asked when nothing is there: a page that exists wins.
 * @param path as in `/en/courses/tea/water/`
 */
export async function presentAddress(path: string): Promise<string | null> {
  const named = namedBy(path);
  if (!named) return null;
  const { type, locale, slugs, isLearning } = named;
  const ids =
    type === 'lesson' ? await lessonsCalled(named) : await formerOwners(type, locale, slugs.at(-1) ?? '');
  const found = ids.length > 0 ? await firstFound(ids, named) : null;
  if (!found) return null;
  const present = isLearning
    ? localePath(locale, neutralPath(found).replace(/^\/courses\//, '/learn/'))
    : found;
  return present === path ? null : present;
}
