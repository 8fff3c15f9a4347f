import { expect, test } from 'vitest';
import { giftCookie, readGiftCookie, withLink } from './gift-cookie.ts';

test('what a browser is told of its links is read back', () => {
  const told = { links: ['a', 'b'], seal: 'x' };
  expect(readGiftCookie(giftCookie(told))).toEqual(told);
  expect(readGiftCookie('')).toEqual({ links: [], seal: '' });
});

test('the latest link comes first, each is there once, and the oldest is forgotten', () => {
  expect(withLink(['a', 'b'], 'b')).toEqual(['b', 'a']);
  const many = Array.from({ length: 10 }, (_, index) => String(index));
  expect(withLink(many, 'new')).toEqual(['new', ...many.slice(0, 9)]);
});
