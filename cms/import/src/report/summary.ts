import type { ImportPlan } from '../plan/plan.ts';
import type { Problem } from '../rules/problem.ts';
import type { Outcomes, Sent } from '../sending/sent.ts';

const MARK = { error: '✗', warning: '!', note: '·' } satisfies Record<Problem['level'], string>;

/** One line for each problem, errors last, where they are seen. */
export function problemLines(problems: Problem[]): string {
  const levels: Problem['level'][] = ['note', 'warning', 'error'];
  const lines = levels.flatMap((level) =>
    problems
      .filter((problem) => problem.level === level)
      .map(({ where, what }) => `${MARK[level]} ${where}: ${oneLine(what)}`),
  );
  return lines.map((line) => `${line}\n`).join('');
}

/** Names of files may hold anything. */
function oneLine(words: string): string {
  return words.replace(/\p{Cc}+/gu, ' ');
}

/** What was done, per locale. */
export function sentLines(plan: ImportPlan, sent: Sent): string {
  const lines = plan.editions.map(({ locale, lessons }) => {
    const outcomes = sent.lessons.get(locale);
    const course = sent.courses.get(locale) ?? 'not sent';
    return `${locale}: course ${course}; ${lessons.length} lessons: ${outcomes ? counted(outcomes) : 'not sent'}; ${linksOf(lessons)}`;
  });
  const { created, unchanged, failed } = sent.files;
  lines.push(`files: ${created} new, ${unchanged} already there, ${failed} failed`);
  return lines.map((line) => `${line}\n`).join('');
}

function counted(outcomes: Outcomes): string {
  return Object.entries(outcomes)
    .filter(([name, count]) => count > 0 || name === 'unchanged')
    .map(([name, count]) => `${count} ${name}`)
    .join(', ');
}

export function linksOf(lessons: { rewritten: number; dead: number }[]): string {
  const rewritten = lessons.reduce((sum, lesson) => sum + lesson.rewritten, 0);
  const dead = lessons.reduce((sum, lesson) => sum + lesson.dead, 0);
  return `links: ${rewritten} rewritten, ${dead} dead`;
}
