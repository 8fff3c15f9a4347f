import { expect, test } from 'vitest';
import { editsBetween, mistakesIn } from './edits.ts';

test.each([
  ['ownership', 'ownership', 0],
  ['onwership', 'ownership', 1],
  ['ownersip', 'ownership', 1],
  ['itertor', 'iterator', 1],
  ['cat', 'dog', 3],
  ['a', 'abcdef', 3],
])('between %s and %s lie %i mistakes', (one, other, edits) => {
  expect(editsBetween(one, other, 2)).toBe(edits);
});

test('short words are taken by their letters', () => {
  expect(['let', 'trait', 'lifetime'].map(mistakesIn)).toEqual([0, 1, 2]);
});
