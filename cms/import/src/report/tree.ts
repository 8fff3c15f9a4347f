import type { LessonPlan } from '../plan/lesson.ts';
import type { EditionPlan, ImportPlan } from '../plan/plan.ts';
import { filesIn } from '../rules/pieces.ts';

/** The plan as a tree, for reading before anything is said. */
export function treeOf(plan: ImportPlan): string {
  return plan.editions.map((edition) => editionTree(plan.slug, edition)).join('\n');
}

function editionTree(slug: string, { locale, course, lessons }: EditionPlan): string {
  const bySlug = new Map(lessons.map((lesson) => [lesson.slug, lesson]));
  const lines = [`${course.title} [${locale}] → ${slug}, ${lessons.length} lessons`];
  for (const [index, section] of course.sections.entries()) {
    const last = index === course.sections.length - 1;
    lines.push(`${last ? '└─' : '├─'} ${section.title ?? '·'}`);
    for (const [nth, name] of section.lessons.entries()) {
      const lesson = bySlug.get(name);
      const branch = `${last ? '   ' : '│  '}${nth === section.lessons.length - 1 ? '└─' : '├─'}`;
      if (lesson) lines.push(`${branch} ${lessonLine(lesson)}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

function lessonLine(lesson: LessonPlan): string {
  const files = new Set([...filesIn(lesson.body), ...lesson.media]).size;
  const remarks = [
    lesson.access,
    ...(lesson.kind === 'text' ? [] : [lesson.kind]),
    ...(files > 0 ? [`${files} file(s)`] : []),
    ...(lesson.rewritten > 0 ? [`${lesson.rewritten} link(s)`] : []),
    ...(lesson.dead > 0 ? [`${lesson.dead} dead`] : []),
  ];
  return `${lesson.title} → ${lesson.slug} (${remarks.join(', ')})`;
}
