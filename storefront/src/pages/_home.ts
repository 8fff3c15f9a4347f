import type { Locale } from '@lectern/shared-types';
import { messagesOf } from '#messages/index.ts';
import { courses, latestCourses, type CourseCard } from '#rooms/catalog/index.ts';

interface Shelf {
  title: string;
  courses: CourseCard[];
}

/** The courses of the home page: those that editors feature, and the newest that are not among them. */
export async function homeCourses(locale: Locale): Promise<Shelf[]> {
  const words = messagesOf(locale);
  const featured = await courses(locale, { featured: true });
  const shown = new Set(featured.map(({ documentId }) => documentId));
  const newest = (await latestCourses(locale)).filter(({ documentId }) => !shown.has(documentId));
  const shelves = [
    { title: words.featuredCourses, courses: featured },
    { title: words.offers.newestCourses, courses: newest },
  ];
  const filled = shelves.filter((shelf) => shelf.courses.length > 0);
  return filled.length > 0 ? filled : [{ title: words.courses, courses: [] }];
}
