import type { OutlineLesson } from '../model.ts';

/**
 * Where a lesson of a course is read, in the default language.
 * @param isOpen whether whoever reads has the course: then a paid lesson is read where its text is
 */
export function lessonPath(
  course: string,
  { slug, access }: Pick<OutlineLesson, 'slug' | 'access'>,
  isOpen: boolean,
): string {
  return `/${isOpen && access === 'paid' ? 'learn' : 'courses'}/${course}/${slug}/`;
}
