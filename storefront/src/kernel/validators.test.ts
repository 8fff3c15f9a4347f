import { expect, test } from 'vitest';
import { isKnown } from './validators.ts';

test('a browser that has the bytes is known by any of its tags', () => {
  expect(isKnown('"b"', '"a", W/"b"')).toBe(true);
  expect(isKnown('"b"', '"a"')).toBe(false);
});
