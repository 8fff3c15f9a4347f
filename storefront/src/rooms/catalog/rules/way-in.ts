import type { OutlineLesson, OutlineSection } from '../model.ts';

/** The lessons that a visitor can read who has bought nothing. */
export function openLessons(outline: OutlineSection[]): OutlineLesson[] {
  return outline.flatMap(({ lessons }) => lessons).filter(({ access }) => access !== 'paid');
}

/** The one at which such a visitor begins. */
export function firstOpenLesson(outline: OutlineSection[]): OutlineLesson | undefined {
  return openLessons(outline)[0];
}
