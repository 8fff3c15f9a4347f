import type { ImportDocument, Locale } from '@lectern/shared-types';
import type { LessonPlan } from '../plan/lesson.ts';
import type { CoursePlan } from '../plan/plan.ts';
import { written, type Piece } from '../rules/pieces.ts';

/** In which way documents are said. */
export interface Manner {
  locale: Locale;
  publishAs: string | undefined;
  force: boolean;
  /** Name in the media library of a file of the folder; undefined if it was refused. */
  nameOf: (path: string) => string | undefined;
}

/*
 * What a folder does not say is left out rather than said to be empty: it stays as editors have it.
 */

export function lessonDocument(lesson: LessonPlan, manner: Manner): ImportDocument {
  const { slug, title, kind, access } = lesson;
  return {
    type: 'lesson',
    ...said(manner),
    data: {
      slug,
      title,
      kind,
      access,
      teaser: lesson.teaser ?? undefined,
      duration: lesson.duration ?? undefined,
      cover: nameIn(manner, lesson.cover),
      media: lesson.media.length > 0 ? lesson.media.flatMap((path) => manner.nameOf(path) ?? []) : undefined,
      body: textOf(lesson.body, manner),
    },
  };
}

export function courseDocument(slug: string, course: CoursePlan, manner: Manner): ImportDocument {
  const { summary, cover, ...rest } = course;
  return {
    type: 'course',
    ...said(manner),
    data: { slug, ...rest, cover: nameIn(manner, cover), summary: textOf(summary, manner) },
  };
}

function said({ locale, publishAs, force }: Manner): Pick<ImportDocument, 'locale' | 'publishAs' | 'force'> {
  return { locale, publishAs, force: force || undefined };
}

function nameIn({ nameOf }: Manner, path: string | null): string | undefined {
  return path === null ? undefined : nameOf(path);
}

function textOf(pieces: Piece[], { nameOf }: Manner): string {
  return written(pieces, (file) => `/uploads/${encodeURIComponent(nameOf(file) ?? file)}`);
}
