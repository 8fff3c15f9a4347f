import { expect, test } from 'vitest';
import { readArguments } from './arguments.ts';

test('a folder and its English edition are two folders', () => {
  expect(readArguments(['book-zh', '--en', 'book-en']).folders).toEqual([
    { folder: 'book-zh', locale: null },
    { folder: 'book-en', locale: 'en' },
  ]);
});

test('a second edition may be named with its language', () => {
  expect(readArguments(['a', '--locale', 'zh-CN', '--also', 'b', '--also-locale', 'en']).folders).toEqual([
    { folder: 'a', locale: 'zh-CN' },
    { folder: 'b', locale: 'en' },
  ]);
});

test.each([
  [[], 'Which folder?'],
  [['a', 'b'], 'One folder only'],
  [['a', '--access', 'secret'], '--access'],
  [['a', '--publish', 'me'], '--publish'],
  [['a', '--nonsense'], '--nonsense'],
])('%j is refused: %s', (argv, reason) => {
  expect(() => readArguments(argv)).toThrow(reason);
});
