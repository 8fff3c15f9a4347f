import { expect, test } from 'vitest';
import { digestOf, formatDigest, isSame, parseDigest, stillHolds } from './digest';

const names = { own: ['title', 'body'], common: ['access'] };
const digest = digestOf({ own: { title: 'One' }, common: { access: 'free' } }, names);

test('a digest is read as it was written', () => {
  const read = parseDigest(formatDigest(digest, 'm1x'));
  expect(read).toEqual(digest);
  expect(read && isSame(read, digest)).toBe(true);
});

test('what is no digest is none', () => {
  for (const text of [null, undefined, '', 'abc', '1.2.3.4.5', `${formatDigest(digest, 'x')}.y`]) {
    expect(parseDigest(text)).toBeNull();
  }
});

test('a digest fits in a column of 255 characters whatever was said', () => {
  const many = Array.from({ length: 30 }, (_, index) => `field${index}`);
  const told = Object.fromEntries(many.map((name) => [name, name.repeat(1000)]));
  const large = digestOf({ own: told, common: told }, { own: many, common: many });
  expect(formatDigest(large, 'zzzzzzzzzz').length).toBeLessThan(255);
});

test('a part holds as long as the fields that were said stand as they were said', () => {
  expect(stillHolds(digest.own, { title: 'One', body: 'written since' }, names.own)).toBe(true);
  expect(stillHolds(digest.own, { title: 'Two', body: null }, names.own)).toBe(false);
});

test('to say nothing of a field is not to say that it is empty', () => {
  const empty = digestOf({ own: { title: 'One', body: null }, common: { access: 'free' } }, names);
  expect(isSame(digest, empty)).toBe(false);
});
