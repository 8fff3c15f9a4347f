import { expect, test } from 'vitest';
import type { TierView } from '../model.ts';
import { compared } from './comparison.ts';

const course = (documentId: string) => ({ documentId, slug: documentId, title: documentId });
const tier = (opensAll: boolean, ...ids: string[]) =>
  ({ opensAll, courses: ids.map(course) }) as unknown as TierView; // as: what else a plan says does not matter here

test('a plan opens the courses that it names, and one for all opens each, also those to come', () => {
  const { courses, later } = compared([tier(false, 'tea'), tier(true)], [course('tea'), course('ink')]);
  expect(courses.map(({ slug, opened }) => [slug, ...opened])).toEqual([
    ['tea', true, true],
    ['ink', false, true],
  ]);
  expect(later).toEqual([false, true]);
});
