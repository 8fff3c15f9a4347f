import type { Piece } from '../rules/pieces.ts';
import { plainWords } from '../rules/plain-words.ts';
import type { Problem } from '../rules/problem.ts';
import { rewriteLinks } from '../rules/rewriting.ts';
import type { Surroundings } from '../rules/targets.ts';
import type { Edition } from './edition.ts';
import { withoutTitle, type LessonPlan } from './lesson.ts';

/** Characters from which on a paragraph says something about a course. */
const TELLING = 40;

/**
 * What a course says of itself: its facts, the README beside a folder's chapters, or the first paragraph that says
 * something. The last only out of a lesson that is public anyway: nothing of a paid body may be shown.
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
    return { pieces: withoutTitle(front, edits), problems: [...front.problems, ...problems] };
  }
  const open = lessons.filter((lesson) => lesson.access !== 'paid').map((lesson) => lesson.path);
  return { pieces: [firstParagraph(edition, open.slice(0, 3))], problems: [] };
}

function firstParagraph({ pages }: Edition, paths: string[]): string {
  for (const path of paths) {
    const page = pages.get(path);
    for (const { start, end } of page?.markup.paragraphs ?? []) {
      const words = plainWords(page?.source.slice(start, end) ?? '');
      if (words.length >= TELLING && !/^(?:https?:|Note:)/.test(words)) return words;
    }
  }
  return '';
}
