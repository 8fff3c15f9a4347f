import { expect, test } from 'vitest';
import { nearness, phrasesOf } from './phrases.ts';

test('a query of several words is a phrase, and so is every pair of neighbours', () => {
  expect(phrasesOf('Hash  Map 所有权', ['hash', 'map', '所有权'])).toEqual({
    whole: 'hash map 所有权',
    pairs: ['hash map', 'map 所有权'],
  });
});

test('one word is no phrase', () => {
  expect(phrasesOf('所有权', ['所有权'])).toBeNull();
});

test('the whole phrase is as near as can be', () => {
  expect(nearness([true, true, true])).toBe(1);
  expect(nearness([false, true, false])).toBe(0.25);
  expect(nearness([])).toBe(0);
});
