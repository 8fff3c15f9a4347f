import { expect, test } from 'vitest';
import { keywordsIn, marksOf, sheetAsked } from './keywords';

test('keywords are written one a line, or with commas of either language', () => {
  expect(keywordsIn('green tea\n茶，茶具、 盖碗\n\n')).toEqual(['green tea', '茶', '茶具', '盖碗']);
});

test('of Han characters no address is expected', () => {
  const standing = { word: '茶', title: true, description: false, headings: false, body: 3, address: null };
  expect(marksOf(standing)).toEqual([
    { place: 'title', count: 1 },
    { place: 'description', count: 0 },
    { place: 'headings', count: 0 },
    { place: 'body', count: 3 },
  ]);
  expect(marksOf({ ...standing, address: true }).at(-1)).toEqual({ place: 'address', count: 1 });
});

test('the sheet shows texts that have keywords, unless those without are asked for', () => {
  expect(sheetAsked({ locale: 'xx', uid: 7 })).toEqual({ with: 'some' });
  expect(sheetAsked({ locale: 'en', uid: 'api::editorial.page', with: 'none' })).toEqual({
    locale: 'en',
    uid: 'api::editorial.page',
    with: 'none',
  });
});
