import { expect, test } from 'vitest';
import { ALL, changesOf, touchedBetween } from './changes.ts';

test('a tag is touched when something else is seen under it, something new, or nothing any more', () => {
  const before = { same: ['a', 1], other: ['a'], gone: 1 };
  expect(touchedBetween(before, { same: ['a', 1], other: ['b'], come: 1 })).toEqual([
    'other',
    'gone',
    'come',
  ]);
});

test('what shows all of a row is touched whenever the row was replaced', () => {
  expect(touchedBetween({ whole: ALL }, { whole: ALL })).toEqual(['whole']);
});

test('a change tells the slug before and now', () => {
  const row = { document_id: 'one', locale: 'en' as const, slug: 'old' };
  expect(changesOf('tag', [{ before: row, after: { ...row, slug: 'new' } }])).toEqual([
    { type: 'tag', documentId: 'one', locale: 'en', slugBefore: 'old', slug: 'new' },
  ]);
  expect(changesOf('price', [{ before: { document_id: 'two' }, after: null }])).toEqual([
    { type: 'price', documentId: 'two', locale: null, slugBefore: null, slug: null },
  ]);
});
