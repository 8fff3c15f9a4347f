import { expect, test } from 'vitest';
import type { Structure } from '#rooms/catalog/index.ts';
import { openersOf } from './openers.ts';

const academy: Structure = {
  lessons: [
    { documentId: 'aim', access: 'free', courses: ['writing'] },
    { documentId: 'draft', access: 'paid', courses: ['writing'] },
    { documentId: 'notes', access: 'paid', courses: ['writing', 'reading'] },
    { documentId: 'stray', access: 'paid', courses: [] },
  ],
  courses: ['writing', 'reading'],
  bundles: [{ documentId: 'both', courses: ['writing', 'reading'] }],
  tiers: [
    { documentId: 'plain', opensAll: false, courses: ['reading'] },
    { documentId: 'vip', opensAll: true, courses: [] },
  ],
};
const openers = (documentId: string) =>
  openersOf(academy)
    .filter((one) => one.documentId === documentId)
    .map(({ opener }) => opener)
    .sort();

test('a paid lesson is opened by itself, its course, the bundle with the course and the tier that opens all', () => {
  expect(openers('draft')).toEqual(['both', 'draft', 'vip', 'writing']);
});

test('a lesson of two courses is opened by either, and by the tier that opens only one of them', () => {
  expect(openers('notes')).toEqual(['both', 'notes', 'plain', 'reading', 'vip', 'writing']);
});

test('a free lesson is open to everyone', () => {
  expect(openers('aim')).toContain('everyone');
  expect(openers('draft')).not.toContain('everyone');
});

test('a paid lesson in no course is opened by itself alone, not by a tier that opens all courses', () => {
  expect(openers('stray')).toEqual(['stray']);
});

test('a course is opened as its lessons are', () => {
  expect(openers('reading')).toEqual(['both', 'plain', 'reading', 'vip']);
});
