import { expect, test } from 'vitest';
import { outcomeOf, sumOf } from './outcome.ts';

const report = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 2, numTodoTests: 1 };

test('a run is counted as its report says', () => {
  expect(outcomeOf(report, 0)).toEqual({ passed: 7, failed: 0, skipped: 3 });
  expect(outcomeOf({ ...report, numFailedTests: 2 }, 1)).toEqual({ passed: 7, failed: 2, skipped: 3 });
});

test('a run that failed outside of any test counts as one failure', () => {
  expect(outcomeOf(report, 1)).toEqual({ passed: 7, failed: 1, skipped: 3 });
});

test('a run without a report counts as one failure, even when it ended well', () => {
  expect(outcomeOf(null, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('outcomes add up', () => {
  const sum = sumOf([outcomeOf(report, 0), outcomeOf(null, 1), outcomeOf(report, 0)]);
  expect(sum).toEqual({ passed: 14, failed: 1, skipped: 6 });
});
