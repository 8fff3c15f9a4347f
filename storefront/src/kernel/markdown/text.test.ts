import { expect, test } from 'vitest';
import { excerpt, readingMinutes, renderMarkdown } from './index.ts';
import { library } from './testing.ts';

const rendered = (source: string) => renderMarkdown(source, library);

test('the plain text holds headings and prose, a block a line', () => {
  const source =
    '# 标题\n\n正文 **粗** `a<b>` &amp; [链](/x) $x^2$\n\n- 一\n- 二\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n\n```js\nsecret()\n```\n\n<b>粗</b>[^1]\n\n[^1]: 注';
  expect(rendered(source).text).toBe('标题\n正文 粗 a<b> & 链 x^2\n一\n二\n甲 乙\n1 2\n粗\n注');
});

test('Han characters and Latin words are counted apart, code not at all', () => {
  expect(rendered('我爱 Rust，它 isn’t slow。\n\n```\nlet a\n```').words).toEqual({ han: 3, latin: 3 });
});

test('reading takes a minute for 400 Han characters or 220 words, and at least one', () => {
  expect(readingMinutes({ han: 0, latin: 0 })).toBe(1);
  expect(readingMinutes({ han: 400, latin: 220 })).toBe(2);
  expect(readingMinutes({ han: 401, latin: 220 })).toBe(3);
});

test.each([
  ['短文', 10, '短文'],
  ['第一句话在这里。第二句话很长很长很长', 10, '第一句话在这里。'],
  ['没有标点的一段很长很长的文字', 8, '没有标点的一段…'],
  ['A few words that are cut between them', 20, 'A few words that…'],
  ['甲𠮷𠮷𠮷𠮷', 3, '甲𠮷…'],
  ['一\n二', 10, '一 二'],
])('the excerpt of %j in %i characters is %j', (text, length, expected) => {
  expect(excerpt(text, length)).toBe(expected);
});
