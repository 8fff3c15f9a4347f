import { expect, test } from 'vitest';
import { lessonNamedBy } from './lesson-address.ts';

test.each(['/learn/tea/water-1/', '/en/learn/tea/water-1/'])('%s is where a lesson is read', (path) => {
  expect(lessonNamedBy(path)).toEqual({ course: 'tea', lesson: 'water-1' });
});

test.each([
  '/learn/tea/',
  '/learn/tea/water',
  '/courses/tea/water/',
  '/learn/tea/../x/',
  '/learn/t%65a/water/',
])('%s is not', (path) => {
  expect(lessonNamedBy(path)).toBeNull();
});
