import { expect, test } from 'vitest';
import { opensSearch } from './keys.ts';

const key = (key: string, more = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  defaultPrevented: false,
  ...more,
});

test('a slash opens the search, but is a slash where somebody types', () => {
  expect(opensSearch(key('/'), false)).toBe(true);
  expect(opensSearch(key('/'), true)).toBe(false);
});

test.each([{ ctrlKey: true }, { metaKey: true }])('K with %o opens it everywhere', (modifier) => {
  expect(opensSearch(key('k', modifier), true)).toBe(true);
  expect(opensSearch(key('K', modifier), false)).toBe(true);
});

test.each([
  ['a letter', key('k')],
  ['a slash with Control', key('/', { ctrlKey: true })],
  ['a slash with Alt', key('/', { altKey: true })],
  ['a slash for the input method', key('/', { isComposing: true })],
  ['a slash that somebody else took', key('/', { defaultPrevented: true })],
])('%s does not', (_, event) => {
  expect(opensSearch(event, false)).toBe(false);
});
