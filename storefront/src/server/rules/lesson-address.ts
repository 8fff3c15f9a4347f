import { neutralPath } from '#kernel/locale.ts';

const SHAPE = /^\/learn\/([a-z0-9-]+)\/([a-z0-9-]+)\/$/;

/**
 * The slugs in the address where a lesson is read by those who may; null for any other address.
 * @example lessonNamedBy('/en/learn/tea/water/') // { course: 'tea', lesson: 'water' }
 */
export function lessonNamedBy(path: string): { course: string; lesson: string } | null {
  const [, course, lesson] = SHAPE.exec(neutralPath(path)) ?? [];
  return course !== undefined && lesson !== undefined ? { course, lesson } : null;
}
