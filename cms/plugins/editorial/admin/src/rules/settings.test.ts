import { DeskSettings } from '@lectern/shared-types';
import { expect, test } from 'vitest';
import { RANGES, settingsOf, wrongIn } from './settings';

const draft = {
  stages: 2,
  firstReviewHours: 48,
  secondReviewHours: 72,
  keepRevisions: 100,
  keepDays: 90,
} as const;

test('numbers within their range are saved as they are', () => {
  expect(settingsOf(draft)).toEqual(draft);
});

test('without a number of versions, all are kept', () => {
  expect(settingsOf({ ...draft, keepRevisions: null })).toEqual({ ...draft, keepRevisions: null });
});

test('a number that is missing, broken or out of range is named', () => {
  const wrong = {
    ...draft,
    firstReviewHours: null,
    secondReviewHours: 0,
    keepRevisions: 1.5,
    keepDays: 4000,
  };
  expect(wrongIn(wrong)).toEqual(['firstReviewHours', 'secondReviewHours', 'keepRevisions', 'keepDays']);
  expect(settingsOf(wrong)).toBeNull();
});

test.each([
  ['firstReviewHours', RANGES.firstReviewHours],
  ['secondReviewHours', RANGES.secondReviewHours],
  ['keepRevisions', RANGES.keepRevisions],
  ['keepDays', RANGES.keepDays],
])('the range of %s is that of the server', (name, { min, max, mayBeEmpty }) => {
  const isTaken = (value: number | null) => DeskSettings.safeParse({ ...draft, [name]: value }).success;
  expect([isTaken(min), isTaken(max)]).toEqual([true, true]);
  expect([isTaken(min - 1), isTaken(max + 1)]).toEqual([false, false]);
  expect(isTaken(null)).toBe(mayBeEmpty);
});
