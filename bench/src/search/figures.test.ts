import { expect, test } from 'vitest';
import { figuresOf, percentile, type Answered } from './figures.ts';

const answered = (paths: string[], ms = 1): Answered => ({
  locale: 'en',
  kind: 'words',
  text: 'ownership',
  lessons: ['what-is-ownership'],
  paths,
  ms,
});
const right = '/en/courses/book/what-is-ownership/#rules';
const wrong = '/en/courses/book/closures/';

test('a question is answered where a lesson that was meant is among the first three', () => {
  const { recallAt3, missed } = figuresOf([
    answered([wrong, wrong, right]),
    answered([wrong, wrong, wrong, right]),
    answered([]),
  ]);
  expect(recallAt3).toBe(0.333);
  expect(missed.map(({ place }) => place)).toEqual([4, null]);
});

test('of a hundred times the fifth longest is the 95th percentile', () => {
  const times = Array.from({ length: 100 }, (_, index) => index + 1);
  expect(percentile(times, 0.95)).toBe(95);
  expect(percentile(times, 0.5)).toBe(50);
});
