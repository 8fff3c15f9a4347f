import type { Piece } from '../rules/pieces.ts';
import type { Problem } from '../rules/problem.ts';
import { rewriteLinks } from '../rules/rewriting.ts';
import type { Surroundings } from '../rules/targets.ts';
import type { Edition } from './edition.ts';
import { withoutTitle, type LessonPlan } from './lesson.ts';

/** Titles that give an idea of a course. */
const TITLES = 6;

/**
 * What a course says of itself: its facts, the README beside a folder's chapters, or else what its lessons are
 * called. Never words out of a lesson: they would stay public when the lesson is paid one day.
 */
export function summaryPieces(
  edition: Edition,
  surroundings: Surroundings,
  lessons: LessonPlan[],
): { pieces: Piece[]; problems: Problem[] } {
  const { facts, front, listed } = edition;
  if (facts.summary !== undefined) return { pieces: [facts.summary], problems: [] };
  if (front && listed.size === 0) {
    const { edits, problems } = rewriteLinks(front, surroundings);
    const pieces = withoutTitle(front, edits);
    const saysSomething = pieces.some((piece) => typeof piece !== 'string' || piece.trim() !== '');
    if (saysSomething) return { pieces, problems: [...front.problems, ...problems] };
  }
  return { pieces: [titlesOf(lessons)], problems: [] };
}

/** Escaped, because a title is no Markdown and a summary is. */
function titlesOf(lessons: LessonPlan[]): string {
  const titles = lessons.slice(0, TITLES).map(({ title }) => title.replace(/[\\`*_[\]<>$&!#|~]/g, '\\$&'));
  return titles.join(' · ') + (lessons.length > TITLES ? ' …' : '');
}
