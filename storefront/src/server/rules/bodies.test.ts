import { expect, test } from 'vitest';
import { BODY_LIMIT, bodyRefusal } from './bodies.ts';

test('a request without a body, or with a short one, is read', () => {
  expect(bodyRefusal({})).toBeNull();
  expect(bodyRefusal({ 'content-length': String(BODY_LIMIT) })).toBeNull();
});

test('a body that is too long is refused before it is read', () => {
  expect(bodyRefusal({ 'content-length': String(BODY_LIMIT + 1) })).toBe(413);
});

test('a body of unknown length is refused: it could go on for ever', () => {
  expect(bodyRefusal({ 'transfer-encoding': 'chunked' })).toBe(411);
});
