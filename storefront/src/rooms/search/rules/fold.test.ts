import { expect, test } from 'vitest';
import { fold, foldWithPlaces, inMainlandWords } from './fold.ts';

test.each([
  ['ＮＯＤＥ．ＪＳ', 'node.js'],
  ['所有權', '所有权'],
  ['Straße', 'straße'],
  ['㎏', 'kg'],
])('%s is folded to %s', (text, plain) => {
  expect(fold(text)).toBe(plain);
});

test.each([
  ['變數', '变量'],
  ['迴圈', '循环'],
  ['程序', '程序'],
  ['RefCell', 'RefCell'],
])('%s is asked for as %s', (text, asked) => {
  expect(inMainlandWords(text)).toBe(asked);
});

test('a folded text knows where each of its signs came from', () => {
  const text = 'a㎏𠮷權';
  const { plain, from } = foldWithPlaces(text);
  expect(plain).toBe('akg𠮷权');
  expect(text.slice(from[1], from[3])).toBe('㎏');
  expect(text.slice(from[plain.indexOf('权')], from[plain.length])).toBe('權');
});
