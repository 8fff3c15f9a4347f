import { expect, test } from 'vitest';
import type { Change } from '#kernel/changes.ts';
import { addressedBy, slugsLeft } from './changes.ts';

const change = (more: Partial<Change>): Change => ({
  type: 'lesson',
  documentId: 'leaf',
  locale: 'en',
  slugBefore: 'leaf',
  slug: 'leaf',
  ...more,
});
const address = (documentId: string, locale: 'zh-CN' | 'en', ...values: string[]) => ({
  documentId,
  locale,
  values,
});

test('a changed document is read at its own addresses, in the language that has changed', () => {
  const isMeant = addressedBy([change({})]);
  expect(isMeant(address('leaf', 'en', 'tea', 'leaf'))).toBe(true);
  expect(isMeant(address('leaf', 'zh-CN', 'tea', 'leaf'))).toBe(false);
  expect(isMeant(address('stem', 'en', 'tea', 'stem'))).toBe(false);
});

test('a course with another slug takes all its lessons along, an edited one none', () => {
  const renamed = change({ type: 'course', documentId: 'tea', slugBefore: 'cha', slug: 'tea' });
  expect(addressedBy([renamed])(address('stem', 'en', 'tea', 'stem'))).toBe(true);
  expect(addressedBy([renamed])(address('other', 'en', 'tea'))).toBe(false);
  expect(addressedBy([{ ...renamed, slugBefore: 'tea' }])(address('stem', 'en', 'tea', 'stem'))).toBe(false);
});

test('who gets another slug, or is taken down, has left an address', () => {
  const left = slugsLeft([
    change({}),
    change({ slugBefore: 'old' }),
    change({ slug: null }),
    change({ slugBefore: null }),
    change({ type: 'price', locale: null, slugBefore: null, slug: null }),
  ]);
  expect(left.map(({ slug }) => slug)).toEqual(['old', 'leaf']);
});
