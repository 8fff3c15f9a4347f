import { expect, test } from 'vitest';
import { bodyLimit, bodyRefusal } from './bodies.ts';

test('a request without a body, or with a short one, is read', () => {
  expect(bodyRefusal({}, '/search/')).toBeNull();
  expect(bodyRefusal({ 'content-length': String(bodyLimit('/')) }, '/')).toBeNull();
});

test('a body that is too long is refused before it is read', () => {
  expect(bodyRefusal({ 'content-length': String(bodyLimit('/') + 1) }, '/')).toBe(413);
});

test('a body of unknown length is refused: it could go on for ever', () => {
  expect(bodyRefusal({ 'transfer-encoding': 'chunked' }, '/')).toBe(411);
});

test('F08: only a picture of oneself may be larger, and it has an end too', () => {
  const sent = (length: number) => ({ 'content-length': String(length) });
  for (const path of ['/account/picture/', '/en/account/picture/']) {
    expect(bodyRefusal(sent(6_000_000), path)).toBeNull();
    expect(bodyRefusal(sent(10_000_000), path)).toBe(413);
  }
  expect(bodyRefusal(sent(6_000_000), '/account/details/')).toBe(413);
});
