import { expect, test } from 'vitest';
import { joinSingles, unitsOf } from './units.ts';

const wordsOf = (text: string) =>
  unitsOf(text, 'zh-CN')
    .filter(({ idle }) => !idle)
    .map(({ text: word }) => word);

test.each([
  ['什么是所有权', ['所有权']],
  ['如何在 Rust 中安装工具', ['rust', '安装', '工具']],
  ['结构体的定义', ['结构体', '定义']],
  ['Arc<Mutex<T>>', ['arc', 'mutex', 't']],
  ['闭包 闭包', ['闭包']],
])('%s asks for %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test('a query of idle words alone asks for them', () => {
  expect(unitsOf('for', 'en').map(({ idle }) => idle)).toEqual([false]);
});

test('single signs join their neighbours, but not across a word without meaning', () => {
  expect(joinSingles(['结构', '体'])).toEqual(['结构体']);
  expect(joinSingles(['裸', '指针'])).toEqual(['裸指针']);
  expect(joinSingles(['闭', '包', '的', '宏'])).toEqual(['闭包', '的', '宏']);
});

test('only a word that nothing was typed behind may be unfinished', () => {
  const unfinished = (text: string) =>
    unitsOf(text, 'en').map(({ ways }) =>
      ways.some(({ lexemes }) => lexemes.some((lexeme) => lexeme.endsWith(':*'))),
    );
  expect(unfinished('hash ma')).toEqual([false, true]);
  expect(unfinished('hash map ')).toEqual([false, false]);
});

test('a paragraph is asked for by its first words', () => {
  const words = Array.from({ length: 50 }, (_, index) => `word${index}`);
  expect(unitsOf(words.join(' '), 'en')).toHaveLength(12);
});
