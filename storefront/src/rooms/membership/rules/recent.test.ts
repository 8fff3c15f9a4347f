import { expect, test } from 'vitest';
import { isRecent } from './recent.ts';

const now = new Date('2026-11-23T08:00:00Z');

test('a log-in is recent for a quarter of an hour', () => {
  expect(isRecent('2026-11-23T07:45:01Z', now)).toBe(true);
  expect(isRecent('2026-11-23T07:45:00Z', now)).toBe(false);
});
