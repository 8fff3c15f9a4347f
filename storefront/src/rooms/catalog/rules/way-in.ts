import type { OutlineLesson, OutlineSection } from '../model.ts';

/** The lesson at which a visitor who has bought nothing can begin. */
export function firstOpenLesson(outline: OutlineSection[]): OutlineLesson | undefined {
  return outline.flatMap(({ lessons }) => lessons).find(({ access }) => access !== 'paid');
}
