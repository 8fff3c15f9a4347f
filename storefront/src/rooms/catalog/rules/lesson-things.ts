import type { Chapter } from '@lectern/shared-types';
import type { AudioObject, Clip, Course, VideoObject, WebPageElement } from 'schema-dts';
import { localePath } from '#kernel/locale.ts';
import { isoDuration, messagesOf } from '#messages/index.ts';
import type { Shell } from '#ui/page.ts';
import { persons, publisherOf, type LessonThing, type Thing } from '#ui/structured-data.ts';
import type { LessonView } from '../model.ts';
import type { Said } from './offer-things.ts';
import { figuresOf } from './outline.ts';

/** The class of what stands, in the page of a paid lesson, where its text is for whoever may read it. */
export const PAYWALL = 'paywall';

const addressOf = ({ canonicalCourse, slug }: LessonView) => `/courses/${canonicalCourse}/${slug}/`;

/** The course of a lesson, with as much as Google wants to know of every course that it meets. */
function courseOf({ origin, locale }: Shell, { course }: LessonView) {
  const url = origin + localePath(locale, `/courses/${course.slug}/`);
  const { lessonCount } = figuresOf(course.outline);
  return {
    '@type': 'Course',
    '@id': url,
    url,
    name: course.title,
    description: messagesOf(locale).courseOn(course.title, lessonCount),
    provider: publisherOf(origin),
  } satisfies Course;
}

/** Marks what is for members (https://developers.google.com/search/docs/appearance/structured-data/paywalled-content). */
const paywall = {
  '@type': 'WebPageElement',
  isAccessibleForFree: false,
  cssSelector: `.${PAYWALL}`,
} satisfies WebPageElement;

/** A lesson, and what is to be watched or heard in it where that is open to all. */
export function lessonThings(shell: Shell, lesson: LessonView, said: Said): Thing[] {
  const { origin, locale } = shell;
  const url = origin + localePath(locale, addressOf(lesson));
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
    ...(lesson.access === 'paid' && { hasPart: paywall }),
    isPartOf: courseOf(shell, lesson),
    author: lesson.course.authors.length > 0 ? persons(shell, lesson.course.authors) : publisherOf(origin),
    publisher: publisherOf(origin),
    ...(lesson.duration !== null && { timeRequired: isoDuration(lesson.duration) }),
    image: said.image,
    datePublished: lesson.firstPublishedAt,
    dateModified: lesson.updatedAt,
  } satisfies LessonThing;
  return [thing, ...recordings(shell, lesson, said)];
}

/** Chapters as Google's "key moments": the player goes to the moment that the address of the lesson names. */
function clips(chapters: Chapter[], url: string) {
  return chapters.map(({ start, title }, index) => {
    const end = chapters[index + 1]?.start;
    return {
      '@type': 'Clip',
      name: title,
      startOffset: start,
      ...(end !== undefined && { endOffset: end }),
      url: `${url}?t=${start}`,
    } satisfies Clip;
  });
}

/** Videos and recordings of an open lesson (https://developers.google.com/search/docs/appearance/structured-data/video). */
function recordings({ origin, locale }: Shell, lesson: LessonView, { image, description }: Said): Thing[] {
  const url = origin + localePath(locale, addressOf(lesson));
  const files = (lesson.body?.media ?? []).filter(({ mime }) => /^(video|audio)\//.test(mime));
  const chapters = clips(lesson.body?.chapters ?? [], url);
  return files.map(({ src, mime }, index): VideoObject | AudioObject => ({
    '@type': mime.startsWith('video/') ? 'VideoObject' : 'AudioObject',
    name: lesson.title,
    description,
    thumbnailUrl: image,
    uploadDate: lesson.firstPublishedAt,
    contentUrl: origin + src,
    encodingFormat: mime,
    inLanguage: locale,
    isAccessibleForFree: true,
    ...(index === 0 && chapters.length > 0 && { hasPart: chapters }),
    ...(files.length === 1 && lesson.duration !== null && { duration: isoDuration(lesson.duration) }),
  }));
}
