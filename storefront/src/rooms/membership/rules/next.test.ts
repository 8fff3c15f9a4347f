import { expect, test } from 'vitest';
import { ownPath } from './next.ts';

test('a page of ours is where somebody goes on to, with what was asked of it', () => {
  expect(ownPath('/en/learn/writing/paid/?at=3')).toBe('/en/learn/writing/paid/?at=3');
});

test.each([
  null,
  '',
  'learn/',
  '//evil.example/',
  '/\\evil.example/',
  '/\t/evil.example/',
  '/..//evil.example/',
  '/x/..//evil.example/',
  'https://evil.example/',
  'javascript:alert(1)',
  `/${'a'.repeat(600)}`,
])('E06: %j leads nowhere', (next) => {
  expect(ownPath(next)).toBeNull();
});

test('what would end a line of a header is written as part of the path', () => {
  expect(ownPath('/account/\r\nset-cookie: a=b')).toBe('/account/set-cookie:%20a=b');
});
