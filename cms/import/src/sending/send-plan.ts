import type { Locale } from '@lectern/shared-types';
import type { CmsClient } from '../client/client.ts';
import { CmsRefusal } from '../client/errors.ts';
import type { LessonPlan } from '../plan/lesson.ts';
import type { EditionPlan, ImportPlan } from '../plan/plan.ts';
import { filesIn } from '../rules/pieces.ts';
import { courseDocument, lessonDocument, type Manner } from './documents.ts';
import { inParallel } from './in-parallel.ts';
import type { Progress } from './progress.ts';
import { isFatal, noOutcomes, type Outcome, type Sent } from './sent.ts';
import { uploadAll, type FileToSend, type Uploads } from './upload.ts';

export interface Sending {
  cms: CmsClient;
  /** Folder by locale, for reading pictures. */
  folders: ReadonlyMap<Locale, string>;
  publishAs: string | undefined;
  force: boolean;
  progress: Progress;
  /** Filled as things are done. */
  sent: Sent;
}

const WIDTH = 3;

/**
 * Files first, since texts name them; then lessons, since the course names those; then the course in each locale.
 * The locales of one lesson go one after the other, so that they become one document.
 */
export async function sendPlan(plan: ImportPlan, sending: Sending): Promise<void> {
  const { progress, sent } = sending;
  const uploads = await uploadAll(filesOf(plan, sending), sending);
  for (const { locale } of plan.editions) sent.lessons.set(locale, noOutcomes());
  const lessons = bySlug(plan);
  const failed = new Set<string>();
  progress.begin('Lessons · 课时', lessons.length);
  await inParallel(lessons, WIDTH, async (locales) => {
    for (const { edition, lesson } of locales) {
      const outcome = await sendLesson(sending, { edition, lesson, uploads });
      if (outcome === 'failed') failed.add(`${edition.locale} ${lesson.slug}`);
      const outcomes = sent.lessons.get(edition.locale);
      if (outcomes) outcomes[outcome] += 1;
    }
    progress.step();
  });
  progress.end();
  for (const edition of plan.editions) await sendCourse(sending, { plan, edition, uploads, failed });
}

function filesOf(plan: ImportPlan, { folders }: Sending): FileToSend[] {
  return plan.editions.flatMap(({ locale, course, lessons }) => {
    const paths = new Set([
      ...filesIn(course.summary),
      ...[course.cover ?? []].flat(),
      ...lessons.flatMap((lesson) => [
        ...filesIn(lesson.body),
        ...lesson.media,
        ...[lesson.cover ?? []].flat(),
      ]),
    ]);
    return [...paths].map((path) => ({ folder: folders.get(locale) ?? '', path }));
  });
}

interface Localised {
  edition: EditionPlan;
  lesson: LessonPlan;
}

/** The locales of each lesson, in the order of the first edition. */
function bySlug(plan: ImportPlan): Localised[][] {
  const lessons = new Map<string, Localised[]>();
  for (const edition of plan.editions)
    for (const lesson of edition.lessons)
      lessons.set(lesson.slug, [...(lessons.get(lesson.slug) ?? []), { edition, lesson }]);
  return [...lessons.values()];
}

function mannerOf(sending: Sending, locale: Locale, uploads: Uploads): Manner {
  const folder = sending.folders.get(locale) ?? '';
  return {
    locale,
    publishAs: sending.publishAs,
    force: sending.force,
    nameOf: (path) => uploads.get({ folder, path }),
  };
}

async function sendLesson(
  sending: Sending,
  { edition, lesson, uploads }: Localised & { uploads: Uploads },
): Promise<Outcome> {
  const document = lessonDocument(lesson, mannerOf(sending, edition.locale, uploads));
  return said(sending, lesson.path, async () => (await sending.cms.putDocument(document)).outcome);
}

interface CourseToSend {
  plan: ImportPlan;
  edition: EditionPlan;
  uploads: Uploads;
  failed: ReadonlySet<string>;
}

/** A lesson that was refused may still stand in the CMS from before; the outline goes without it only if not. */
async function sendCourse(sending: Sending, { plan, edition, uploads, failed }: CourseToSend): Promise<void> {
  const { locale, course } = edition;
  const manner = mannerOf(sending, locale, uploads);
  const there = course.sections
    .map((section) => ({
      ...section,
      lessons: section.lessons.filter((slug) => !failed.has(`${locale} ${slug}`)),
    }))
    .filter((section) => section.lessons.length > 0);
  const outcome = await said(sending, `${locale} ${plan.slug}`, async () => {
    try {
      return (await sending.cms.putDocument(courseDocument(plan.slug, course, manner))).outcome;
    } catch (error) {
      if (failed.size === 0 || !(error instanceof CmsRefusal)) throw error;
      return (
        await sending.cms.putDocument(courseDocument(plan.slug, { ...course, sections: there }, manner))
      ).outcome;
    }
  });
  sending.sent.courses.set(locale, outcome);
}

async function said({ sent }: Sending, where: string, say: () => Promise<Outcome>): Promise<Outcome> {
  try {
    const outcome = await say();
    const what = 'was changed in the CMS since the last import and is left as it is (--force overwrites it)';
    if (outcome === 'kept') sent.problems.push({ level: 'warning', where, what });
    return outcome;
  } catch (error) {
    if (isFatal(error) || !(error instanceof CmsRefusal)) throw error;
    sent.problems.push({ level: 'error', where, what: `was refused: ${error.message}` });
    return 'failed';
  }
}
