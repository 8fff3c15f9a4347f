import { LOCALES, type ExportLine, type Locale, type PublishedDocument } from '@lectern/shared-types';
import { lessonText } from './lesson-text.ts';
import { seededRandom, type Random } from './random.ts';

const LESSONS_A_COURSE = 100;
const LESSONS_A_SECTION = 10;
const SNAPSHOT_AT = '2026-01-01T00:00:00.000Z';

const documentId = (kind: string, number: number) => `bench${kind}${String(number).padStart(18, '0')}`;
const range = (length: number) => Array.from({ length }, (_, index) => index);

function lesson(number: number, locale: Locale, random: Random): PublishedDocument {
  return {
    type: 'lesson',
    documentId: documentId('lesson', number),
    locale,
    data: {
      slug: `lesson-${String(number)}`,
      title: locale === 'en' ? `Lesson ${String(number)}` : `第 ${String(number)} 课`,
      teaser: locale === 'en' ? 'What this lesson is about.' : '这一课讲什么。',
      cover: null,
      kind: 'text',
      access: 'free',
      // Common to all languages of a lesson.
      duration: 300 + ((number * 7_919) % 1_200),
      seo: null,
      firstPublishedAt: SNAPSHOT_AT,
      updatedAt: SNAPSHOT_AT,
    },
    body: { markdown: lessonText(random, locale), media: [], captions: [], chapters: [], chapterFile: null },
  };
}

function sections(first: number, count: number) {
  return range(Math.ceil(count / LESSONS_A_SECTION)).map((index) => ({
    title: `Part ${String(index + 1)}`,
    lessons: range(Math.min(LESSONS_A_SECTION, count - index * LESSONS_A_SECTION)).map((offset) =>
      documentId('lesson', first + index * LESSONS_A_SECTION + offset),
    ),
  }));
}

function course(number: number, count: number, locale: Locale): PublishedDocument {
  return {
    type: 'course',
    documentId: documentId('course', number),
    locale,
    data: {
      slug: `course-${String(number)}`,
      title: locale === 'en' ? `Course ${String(number)}` : `课程 ${String(number)}`,
      subtitle: null,
      summary: locale === 'en' ? 'A generated course.' : '一门生成的课程。',
      cover: null,
      level: 'beginner',
      language: locale,
      sections: sections(number * LESSONS_A_COURSE, count),
      outcomes: [],
      requirements: [],
      faq: [],
      authors: [],
      category: null,
      tags: [],
      seo: null,
      featured: null,
      firstPublishedAt: SNAPSHOT_AT,
      updatedAt: SNAPSHOT_AT,
    },
  };
}

function settings(locale: Locale): PublishedDocument {
  const data = {
    name: 'Bench',
    tagline: null,
    description: 'Bench',
    logo: null,
    social: [],
    audience: [],
    icpNumber: null,
    verifications: [],
  };
  return { type: 'settings', documentId: documentId('settings', 0), locale, data };
}

/**
 * The export of an academy with `pages` lesson pages (half as many lessons, in two locales, a hundred a
 * course), line by line and always the same for the same seed.
 */
export function* academyExport(pages: number, seed: number): Generator<ExportLine> {
  const random = seededRandom(seed);
  const lessons = pages / LOCALES.length;
  let count = 0;
  const line = (document: PublishedDocument): ExportLine => {
    count += 1;
    return { kind: 'document', document };
  };
  for (const locale of LOCALES) yield line(settings(locale));
  for (const number of range(lessons))
    for (const locale of LOCALES) yield line(lesson(number, locale, random));
  for (const number of range(Math.ceil(lessons / LESSONS_A_COURSE))) {
    const members = Math.min(LESSONS_A_COURSE, lessons - number * LESSONS_A_COURSE);
    for (const locale of LOCALES) yield line(course(number, members, locale));
  }
  yield { kind: 'end', count, snapshotAt: SNAPSHOT_AT };
}
