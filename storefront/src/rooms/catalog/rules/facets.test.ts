import { expect, test } from 'vitest';
import { facetsOf, fits, namesOf, type Marks } from './facets.ts';

const named = (...values: string[]) => values.map((value) => ({ value, name: value.toUpperCase() }));
const marks = (overrides: Partial<Marks> = {}): Marks => ({
  level: named('beginner'),
  price: named('paid'),
  category: [],
  language: named('en'),
  tag: [],
  ...overrides,
});
const tea = marks({ tag: named('tea', 'habits') });
const ink = marks({ level: named('advanced'), tag: named('habits') });

test('a course fits that carries everything chosen', () => {
  expect(fits(tea, { level: 'beginner', tag: 'tea' })).toBe(true);
  expect(fits(ink, { level: 'advanced', tag: 'tea' })).toBe(false);
});

test('each option says how many courses it leaves with what else is chosen', () => {
  const [level] = facetsOf([tea, ink], { tag: 'habits' });
  expect(level?.options.map(({ value, count, path }) => [value, count, path])).toEqual([
    ['beginner', 1, '/courses/find/?level=beginner&tag=habits'],
    ['advanced', 1, '/courses/find/?level=advanced&tag=habits'],
  ]);
});

test('what is chosen stands first, and choosing it again gives it up', () => {
  const [level] = facetsOf([tea, ink], { level: 'advanced' });
  expect(level?.options[0]).toMatchObject({ value: 'advanced', isChosen: true, path: '/courses/' });
});

test('what all courses have in common is no choice', () => {
  expect(facetsOf([tea, ink], {}).map(({ facet }) => facet)).toEqual(['level', 'tag']);
});

test('what is chosen goes by its name, and by its value where no course has it', () => {
  expect(namesOf([tea], { tag: 'tea', language: 'fr' })).toEqual(['fr', 'TEA']);
});
