import { expect, test } from 'vitest';
import type { Match } from '../model.ts';
import { hitOf } from './hit.ts';

const match: Match = {
  type: 'lesson',
  documentId: 'x',
  heading: '闭包',
  anchor: '闭包',
  snippet: [],
  access: 'open',
  paid: false,
};
const standing = { title: '函数', path: '/courses/c/f/', access: 'open' as const, course: null };
const paid = { ...standing, access: 'paid' as const };

test('a hit opens at its heading', () => {
  expect(hitOf(match, standing, false)[0]?.path).toBe(`/courses/c/f/#${encodeURIComponent('闭包')}`);
});

test('what was public when it was indexed and is paid now is not shown to whom it is closed', () => {
  expect(hitOf(match, paid, false)).toEqual([]);
});

test('what was found in a paid text is not shown to whom it is closed by now', () => {
  expect(hitOf({ ...match, access: 'paid', paid: true }, paid, false)).toEqual([]);
});

test('a paid lesson found by its title is locked to whom it is closed, and open to others', () => {
  const byTitle: Match = { ...match, access: 'paid', heading: null, anchor: null };
  expect([false, true].map((open) => hitOf(byTitle, paid, open)[0]?.locked)).toEqual([true, false]);
});
