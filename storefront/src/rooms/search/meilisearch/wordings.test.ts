import { expect, test } from 'vitest';
import { wordingsOf } from './wordings.ts';

const asked = (text: string, locale: 'zh-CN' | 'en' = 'zh-CN') =>
  wordingsOf({ text, locale, targets: [], offset: 0, limit: 10 }).map(({ q }) => q);

test('words that carry no meaning are left out where others are there', () => {
  expect(asked('什么是所有权')[0]).toBe('所有权');
  expect(asked('the')[0]).toBe('the');
});

test('a word is asked for by its stem, as documents keep it', () => {
  expect(asked('lifetimes of traits', 'en')[0]).toBe('lifetim trait');
});

test('the last word may go on, unless something stands behind it', () => {
  expect(asked('rust box')[0]).toBe('rust box');
  expect(asked('rust box ')[0]).toBe('rust box ');
  expect(asked('borrow it', 'en')[0]).toBe('borrow ');
});

test.each(['-rust', '"rust', 'rust"', '  -  rust -"', '"-rust"'])('nothing in %s is an operator', (text) => {
  expect(asked(text, 'en')[0]?.trim()).toBe('rust');
});

test('what is typed by its sound, in syllables or in wrong signs, is asked for by its sound', () => {
  expect(asked('suo you quan').at(-1)).toBe('suoyouquan');
  expect(asked('所有全').at(-1)).toBe('suoyouquan');
  expect(asked('suo you quan', 'en')).toHaveLength(1);
});
