import { expect, test } from 'vitest';
import { recordable } from './recordable.ts';

test.each([
  ['  Ｒｕｓｔ   宏 ', 'rust 宏'],
  ['C++', 'c++'],
  ['宏', '宏'],
  ['edition 2024', 'edition 2024'],
  ['impl-trait-in-associated-type', 'impl-trait-in-associated-type'],
])('%o is kept as %o, so that one wish is counted as one', (query, kept) => {
  expect(recordable(query)).toBe(kept);
});

test.each([
  ['a mail address', 'lin.yue@example.com'],
  ['a full-width mail address', 'lin＠example.com'],
  ['an address of the web', 'https://example.com/secret'],
  ['a telephone number', '138 0013 8000'],
  ['a number with its country', '+86 (10) 6552-9988'],
  ['an identity card', '11010519491231002X'],
  ['a bank card', '6222-0212-3456-7890'],
  ['a key of an interface', 'sk_live_51H8abcDEF2345ghi'],
  ['a key with a prefix', 'token ghp_16C7e42F292c6912E7710c838347Ae178B4a'],
  ['a long random word', 'ZGVhZGJlZWZkZWFkYmVlZmRlYWRiZWVm'],
])('%s is not kept', (_, query) => {
  expect(recordable(query)).toBeNull();
});

test.each(['', 'a', '?!?!', '字'.repeat(61)])('%o says nothing to editors', (query) => {
  expect(recordable(query)).toBeNull();
});
