import { expect, test } from 'vitest';
import { type Kept, prunable, type Retention } from './retention';

const now = new Date('2027-01-31T00:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
/** Version 1 is the oldest. */
const versions = (count: number, pinned: number[] = []): Kept[] =>
  Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    madeAt: daysAgo(count - index),
    isPinned: pinned.includes(index + 1),
  }));
const rule: Retention = { keepRevisions: 3, keepDays: 0, isEnded: false, now };

test('the newest versions stay, the others go', () => {
  expect(prunable(versions(5), rule).toSorted()).toEqual([1, 2]);
  expect(prunable(versions(3), rule)).toEqual([]);
});

test('pinned versions stay and take nobody’s place', () => {
  expect(prunable(versions(6, [1, 6]), rule)).toEqual([2]);
});

test('no version goes before its days are over, however many there are', () => {
  expect(prunable(versions(10), { ...rule, keepDays: 7 })).toEqual([3, 2, 1]);
});

test('a site may keep everything', () => {
  expect(prunable(versions(10), { ...rule, keepRevisions: null })).toEqual([]);
  expect(prunable(versions(10), { ...rule, keepRevisions: null, isEnded: true })).toEqual([]);
});

test('of a deleted text only what is pinned stays when its days are over', () => {
  expect(prunable(versions(4, [2]), { ...rule, isEnded: true })).toEqual([4, 3, 1]);
  expect(prunable(versions(4, [2]), { ...rule, isEnded: true, keepDays: 3 })).toEqual([1]);
});
