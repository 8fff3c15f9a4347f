import type { AudioObject, Course, FAQPage, VideoObject } from 'schema-dts';
import { plainWords } from '#kernel/first-words.ts';
import { localePath } from '#kernel/locale.ts';
import { isoDuration } from '#messages/index.ts';
import type { Shell } from '#ui/page.ts';
import { persons, publisherOf, type LessonThing, type Thing } from '#ui/structured-data.ts';
import type { CourseView, LessonView } from '../model.ts';
import { offers, type Said } from './offer-things.ts';

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
  return {
    '@type': 'Course',
    '@id': url,
    url,
    name: course.title,
    description,
    inLanguage: course.language,
    educationalLevel: course.level,
    isAccessibleForFree: course.paidCount === 0,
    provider: publisherOf(origin),
    ...(course.authors.length > 0 && { author: persons(shell, course.authors) }),
    image,
    ...(course.outcomes.length > 0 && { teaches: course.outcomes }),
    ...(course.requirements.length > 0 && { coursePrerequisites: course.requirements }),
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

/**
 * A lesson, and what is to be watched or heard in it where that is open to all. A paid lesson's text is never in its
 * page, so it is described as a thing that is not free, and no part of the page is marked as paywalled.
 */
export function lessonThings(shell: Shell, lesson: LessonView, said: Said): Thing[] {
  const { origin, locale } = shell;
  const url = origin + localePath(locale, `/courses/${lesson.canonicalCourse}/${lesson.slug}/`);
  const thing = {
    '@type': ['Article', 'LearningResource'],
    '@id': url,
    url,
    headline: lesson.title,
    name: lesson.title,
    description: said.description,
    inLanguage: locale,
    learningResourceType: lesson.kind,
    isAccessibleForFree: lesson.access !== 'paid',
    isPartOf: {
      '@type': 'Course',
      '@id': origin + localePath(locale, `/courses/${lesson.course.slug}/`),
      name: lesson.course.title,
    },
    author: publisherOf(origin),
    publisher: publisherOf(origin),
    ...(lesson.duration !== null && { timeRequired: isoDuration(lesson.duration) }),
    image: said.image,
    datePublished: lesson.firstPublishedAt,
    dateModified: lesson.updatedAt,
  } satisfies LessonThing;
  return [thing, ...recordings(shell, lesson, said)];
}

/** Videos and recordings of an open lesson (https://developers.google.com/search/docs/appearance/structured-data/video). */
function recordings({ origin, locale }: Shell, lesson: LessonView, { image, description }: Said): Thing[] {
  const files = (lesson.body?.media ?? []).filter(({ mime }) => /^(video|audio)\//.test(mime));
  return files.map(({ src, mime }): VideoObject | AudioObject => ({
    '@type': mime.startsWith('video/') ? 'VideoObject' : 'AudioObject',
    name: lesson.title,
    description,
    thumbnailUrl: image,
    uploadDate: lesson.firstPublishedAt,
    contentUrl: origin + src,
    encodingFormat: mime,
    inLanguage: locale,
    isAccessibleForFree: true,
    ...(files.length === 1 && lesson.duration !== null && { duration: isoDuration(lesson.duration) }),
  }));
}
