import { expect, test } from 'vitest';
import { durationOf } from './duration';

test.each([
  [7, 0.01, 'second'],
  [48, 0.05, 'second'],
  [312, 0.3, 'second'],
  [1249, 1.2, 'second'],
  [31_700, 32, 'second'],
  [90_000, 1.5, 'minute'],
  [11 * 3_600_000, 11, 'hour'],
  [3 * 86_400_000, 3, 'day'],
])('%i milliseconds are %d %ss', (milliseconds, value, unit) => {
  expect(durationOf(milliseconds)).toEqual({ value, unit });
});
