import { expect, test } from 'vitest';
import { ATTEMPTS, retryAfter } from './retries';

test('a mail is tried five times, with longer and longer pauses', () => {
  const pauses = Array.from({ length: ATTEMPTS }, (_, failed) => retryAfter(failed + 1));
  expect(pauses).toEqual([60, 300, 1800, 7200, null]);
});
