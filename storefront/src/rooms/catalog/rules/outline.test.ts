import { expect, test } from 'vitest';
import { entriesOf, placeOf, sectionsOf, type OutlineRow } from './outline.ts';

const row = (slug: string, section: number): OutlineRow => ({
  documentId: `id-of-${slug}`,
  slug,
  title: slug,
  kind: 'text',
  access: 'free',
  duration: null,
  section,
  sectionTitle: `Part ${section}`,
});
const outline = sectionsOf([row('aim', 0), row('draft', 0), row('revise', 1)]);

test('lessons stand under their sections in the order of the course', () => {
  expect(outline.map(({ title, lessons }) => [title, lessons.map(({ slug }) => slug)])).toEqual([
    ['Part 0', ['aim', 'draft']],
    ['Part 1', ['revise']],
  ]);
});

test('the lesson behind the last one of a section is the first one of the next', () => {
  expect(placeOf(outline, 'draft')).toMatchObject({ previous: { slug: 'aim' }, next: { slug: 'revise' } });
});

test('a course begins and ends somewhere', () => {
  expect(placeOf(outline, 'aim')?.previous).toBeNull();
  expect(placeOf(outline, 'revise')?.next).toBeNull();
});

test('a slug that the course does not have has no place', () => {
  expect(placeOf(outline, 'nowhere')).toBeNull();
});

test('a lesson that is named twice stands where it is named first', () => {
  const entries = entriesOf([
    { title: 'One', lessons: ['a', 'b'] },
    { title: 'Two', lessons: ['a', 'c'] },
  ]);
  expect(entries.map(({ position, section, lesson_id }) => [position, section, lesson_id])).toEqual([
    [0, 0, 'a'],
    [1, 0, 'b'],
    [2, 1, 'c'],
  ]);
});
