import { expect, test } from 'vitest';
import { nextPage } from './frame.ts';

test.each(['/', '/account/sessions/', '/en/learn/tea/%E6%B0%B4/'])('%s is a page to go on to', (path) => {
  expect(nextPage(path)).toBe(path);
});

test.each([
  null,
  '',
  'https://evil.example/',
  '//evil.example/',
  '/\\evil.example/',
  '/\t/evil.example/',
  '/.\n./evil',
  '/../..//evil.example/',
  'javascript:alert(1)',
  '/a?next=b',
])('E06: %j leads nowhere', (path) => {
  expect(nextPage(path)).toBeNull();
});
