import { expect, test } from 'vitest';
import { differing } from './differing.ts';

test('a picture does not differ from itself', () => {
  expect(differing(Uint8Array.of(1, 2, 3, 4, 5, 6), Uint8Array.of(1, 2, 3, 4, 5, 6))).toBe(0);
});

test('a point that differs in one channel differs', () => {
  expect(differing(Uint8Array.of(0, 0, 0, 9, 9, 9), Uint8Array.of(0, 200, 0, 9, 9, 9))).toBe(0.5);
});

test('what compression leaves behind is no difference', () => {
  expect(differing(Uint8Array.of(10, 10, 10), Uint8Array.of(20, 5, 12))).toBe(0);
});
