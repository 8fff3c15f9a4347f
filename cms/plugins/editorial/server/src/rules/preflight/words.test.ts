import { expect, test } from 'vitest';
import { bannedIn } from './words';

const found = (text: string, ...words: string[]) => bannedIn(text, words).map(({ word }) => word);

test.each([
  ['全网最低价', '最低价'],
  ['全网ＶＩＰ价', 'vip'],
  ['VIP会员', 'vip'],
  ['成为vip', 'VIP'],
  ['a Guaranteed result', 'guaranteed'],
  ['get rich\nquick', 'get  rich quick'],
  ['赌\u200b博', '赌博'],
  ['Ⅷ折', 'viii'],
  ['café', 'cafe\u0301'],
  ['C++ is it', 'c++'],
])('%j holds %j', (text, word) => {
  expect(found(text, word)).toEqual([word]);
});

test.each([
  ['the scunthorpe club', 'cunt'],
  ['classic', 'class'],
  ['subclass', 'class'],
  ['vip2', 'vip'],
  ['最低的价', '最低价'],
  ['anything', ' '],
  ['anything', ''],
])('%j does not hold %j', (text, word) => {
  expect(found(text, word)).toEqual([]);
});

test('a word is named once for each line it stands on', () => {
  expect(bannedIn('赌 赌\n无\n赌', ['赌'])).toEqual([
    { word: '赌', line: 1 },
    { word: '赌', line: 3 },
  ]);
});
