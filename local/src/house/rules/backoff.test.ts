import { expect, test } from 'vitest';
import { backoff } from './backoff.ts';

test('the wait doubles from one second and never exceeds half a minute', () => {
  expect([1, 2, 3, 4, 5, 6, 20].map(backoff)).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
});
