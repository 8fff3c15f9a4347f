import { expect, test } from 'vitest';
import { EmailAddress, Password } from './membership.ts';

test('a password has at least ten characters and at most 72 bytes', () => {
  const isFit = (password: string) => Password.safeParse(password).success;
  expect(isFit('nine-char')).toBe(false);
  expect(isFit('ten--chars')).toBe(true);
  expect(isFit('a'.repeat(72))).toBe(true);
  expect(isFit('a'.repeat(73))).toBe(false);
});

test('the bytes of a password are counted as UTF-8 has them', () => {
  const isFit = (password: string) => Password.safeParse(password).success;
  expect(isFit('é'.repeat(36))).toBe(true);
  expect(isFit('é'.repeat(37))).toBe(false);
  expect(isFit('讲'.repeat(24))).toBe(true);
  expect(isFit('讲'.repeat(25))).toBe(false);
  expect(isFit('🙂'.repeat(18))).toBe(true);
  expect(isFit('🙂'.repeat(19))).toBe(false);
});

test('a mail address is kept trimmed and in lower case', () => {
  expect(EmailAddress.parse(' Ming.Li@Example.ORG ')).toBe('ming.li@example.org');
});
