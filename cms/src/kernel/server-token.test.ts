import { expect, test } from 'vitest';
import { bearsToken } from './server-token';

test('each accepted token opens', () => {
  expect(bearsToken('Bearer one', ['one', 'two'])).toBe(true);
  expect(bearsToken('Bearer two', ['one', 'two'])).toBe(true);
});

test.each([undefined, '', 'one', 'Bearer ', 'Bearer three', 'bearer one', 'Basic one', 'Bearer one two'])(
  'the header %j does not',
  (header) => {
    expect(bearsToken(header, ['one', 'two'])).toBe(false);
  },
);

test('without an accepted token nobody gets in', () => {
  expect(bearsToken('Bearer one', [])).toBe(false);
  expect(bearsToken('Bearer ', [''])).toBe(false);
});
