import { expect, test } from 'vitest';
import { verdictOf } from './verdict.ts';

const second = { actorId: 2, actorName: 'Two', agrees: true };

test('what one administrator may do alone is done', () => {
  expect(verdictOf({ actorId: 1, needsSecond: false, second: null })).toBe('act');
});

test('E12: what needs a second waits for the second, and for none but another', () => {
  expect(verdictOf({ actorId: 1, needsSecond: true, second: null })).toBe('wait');
  expect(verdictOf({ actorId: 1, needsSecond: true, second })).toBe('act');
  expect(verdictOf({ actorId: 1, needsSecond: true, second: { ...second, actorId: 1 } })).toBe('refuse');
});

test('what the second does not agree to is not done', () => {
  expect(verdictOf({ actorId: 1, needsSecond: true, second: { ...second, agrees: false } })).toBe('refuse');
});
