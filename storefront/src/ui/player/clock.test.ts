import { expect, test } from 'vitest';
import { clock } from './clock.ts';

test.each([
  [0, '0:00'],
  [9.9, '0:09'],
  [90, '1:30'],
  [600, '10:00'],
  [3_723, '1:02:03'],
])('%d seconds are written %s', (seconds, written) => {
  expect(clock(seconds)).toBe(written);
});
