import type { Level } from '@lectern/shared-types';
import type { Course, FAQPage, Syllabus } from 'schema-dts';
import { plainWords } from '#kernel/first-words.ts';
import { localePath } from '#kernel/locale.ts';
import { isoDuration } from '#messages/index.ts';
import type { Shell } from '#ui/page.ts';
import { persons, publisherOf, type Thing } from '#ui/structured-data.ts';
import type { CourseView, OutlineSection } from '../model.ts';
import { offers, type Said } from './offer-things.ts';
import { figuresOf } from './outline.ts';

/** As Google calls them (https://developers.google.com/search/docs/appearance/structured-data/course-info). */
const LEVELS: Record<Level, string> = {
  beginner: 'Beginner',
  intermediate: 'Intermediate',
  advanced: 'Advanced',
};

/** The sections that have a title. */
function syllabus(outline: OutlineSection[]) {
  return outline.flatMap((section): Syllabus[] => {
    if (section.title === null) return [];
    const { duration } = figuresOf([section]);
    const time = duration > 0 && { timeRequired: isoDuration(duration) };
    return [{ '@type': 'Syllabus', name: section.title, ...time }];
  });
}

/** What a course costs; one that only members can read is offered where memberships are. */
function courseOffers({ origin, locale }: Shell, course: CourseView, url: string) {
  const free = { '@type': 'Offer', category: 'Free', price: '0', priceCurrency: 'CNY', url } as const;
  if (course.paidCount === 0) return [free];
  if (course.prices.length > 0) return offers(course.prices, url);
  const membership = origin + localePath(locale, '/membership/');
  return [{ '@type': 'Offer', category: 'Subscription', url: membership } as const];
}

export function courseThing(shell: Shell, course: CourseView, { image, description }: Said) {
  const { origin, locale } = shell;
  const url = origin + localePath(locale, `/courses/${course.slug}/`);
  const sections = syllabus(course.outline);
  return {
    '@type': 'Course',
    '@id': url,
    url,
    name: course.title,
    description,
    inLanguage: course.language,
    educationalLevel: LEVELS[course.level],
    isAccessibleForFree: course.paidCount === 0,
    provider: publisherOf(origin),
    publisher: publisherOf(origin),
    ...(course.authors.length > 0 && { author: persons(shell, course.authors) }),
    image,
    ...(course.outcomes.length > 0 && { teaches: course.outcomes }),
    ...(course.requirements.length > 0 && { coursePrerequisites: course.requirements }),
    ...(sections.length > 0 && { syllabusSections: sections }),
    datePublished: course.firstPublishedAt,
    dateModified: course.updatedAt,
    hasCourseInstance: {
      '@type': 'CourseInstance',
      courseMode: 'Online',
      ...(course.duration > 0 && { courseWorkload: isoDuration(course.duration) }),
      ...(course.authors.length > 0 && { instructor: persons(shell, course.authors) }),
    },
    offers: courseOffers(shell, course, url),
  } satisfies Course;
}

/** The questions that the page of a course answers; none where it shows none. */
export function questionsThing({ faq }: CourseView): Thing[] {
  if (faq.length === 0) return [];
  const mainEntity = faq.map(({ question, answerHtml }) => ({
    '@type': 'Question' as const,
    name: question,
    acceptedAnswer: { '@type': 'Answer' as const, text: plainWords(answerHtml) },
  }));
  return [{ '@type': 'FAQPage', mainEntity } satisfies FAQPage];
}
