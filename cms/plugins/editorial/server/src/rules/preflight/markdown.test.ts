import { expect, test } from 'vitest';
import { readManuscript } from './manuscript';
import { judgeMarkdown } from './markdown';
import type { World } from './world';

const WORLD: World = {
  uploads: new Map([
    ['tree_1.svg', { alt: '一棵树', isPicture: true }],
    ['bag_2.svg', { alt: null, isPicture: true }],
    ['talk_3.mp3', { alt: null, isPicture: false }],
  ]),
  addresses: new Set(['/courses/tea/', '/courses/tea/water/', '/en/articles/slow/']),
  bannedWords: [],
};

function judged(markdown: string) {
  return judgeMarkdown('body', readManuscript(markdown), WORLD).map(
    ({ code, excerpt, line }) => `${code} ${line} ${excerpt}`,
  );
}

test('a text without references has no findings', () => {
  expect(judged('# 不是\n'.slice(2) + '\n正文。\n\n## 小节\n\n更多。')).toEqual([]);
});

test.each([
  '/courses/tea/',
  '/courses/tea',
  '/courses/tea/water/#top',
  '/learn/../courses/tea/',
  '/en/articles/slow/?from=mail',
  '/',
  '/en/',
  '/membership/',
  '/feed.xml',
  '#第二节',
  'https://example.org/a?b=c',
  'https://例子.测试/页',
  '//example.org/',
  'http://localhost:3000/',
  'mailto:desk@example.org',
  'tel:+86-10-1234',
  '/uploads/tree_1.svg',
])('a link to %s leads somewhere', (href) => {
  expect(judged(`看[这里](${href})。`)).toEqual([]);
});

test.each([
  '/courses/coffee/',
  '/en/courses/tea/',
  '/courses/tea/water/deeper/',
  '/nowhere.html',
  '/about/',
  'water.md',
  '../tea/',
  '#',
  'https://',
  'https://https://example.org/',
  'https：//example.org/',
  'javascript:alert(1)',
  'mailto:desk',
  '/uploads/gone_9.pdf',
  '/courses/%E0%A4%A/',
])('a link to %s leads nowhere', (href) => {
  expect(judged(`一\n\n看[这里](${href})。`)).toEqual([`link-broken 3 ${href}`]);
});

test('links are found in HTML, lists, quotes and tables, at their lines', () => {
  const markdown = [
    '- one',
    '- two',
    '  [a](a.md)',
    '',
    '> quote',
    '> [b](b.md)',
    '',
    '| 甲 | 乙 |',
    '|---|---|',
    '| x | [c](c.md) |',
    '',
    '<div>',
    '<a href="d.md">d</a>',
    '</div>',
    '',
    '[reference][e]',
    '',
    '[e]: e.md',
  ].join('\n');
  expect(judged(markdown)).toEqual(
    ['3 a', '6 b', '10 c', '13 d', '16 e'].map((place) => `link-broken ${place}.md`),
  );
});

test('lines are counted whatever they end with', () => {
  expect(judged('\ufeff一\r\n\r\n二\r三\n\n[a](a.md)')).toEqual(['link-broken 6 a.md']);
});

test('code refers to nothing', () => {
  expect(
    judged('`[a](a.md)`\n\n```md\n# h1\n![](b.png)\n```\n\n    [c](c.md)\n\n<!-- <img src="d.png"> -->'),
  ).toEqual([]);
});

test('footnotes are no links', () => {
  expect(judged('见[^1]。\n\n[^1]: 注')).toEqual([]);
});

test('pictures must be there, and be described here or in the library', () => {
  expect(judged('![](/uploads/tree_1.svg) ![袋子](/uploads/bag_2.svg)')).toEqual([]);
  expect(judged('![](/uploads/bag_2.svg)')).toEqual(['alt-missing 1 /uploads/bag_2.svg']);
  expect(judged('<img\nalt=""\nsrc="https://example.org/a.png">')).toEqual([
    'alt-missing 1 https://example.org/a.png',
  ]);
  expect(judged('![图](/uploads/gone_1.png)\n![图](img/tree.svg)')).toEqual([
    'picture-missing 1 /uploads/gone_1.png',
    'picture-missing 2 img/tree.svg',
  ]);
});

test('sounds and embedded pictures need no file and no description of their own', () => {
  expect(judged('<audio src="/uploads/talk_3.mp3"></audio> ![](/uploads/talk_3.mp3)')).toEqual([]);
  expect(judged('![点](data:image/png;base64,AAAA)')).toEqual([]);
  expect(judged('![图](data:image/svg+xml;base64,AAAA)')).toHaveLength(1);
});

test('a text begins below the title of its page, and goes down step by step', () => {
  expect(judged('## 一\n\n### 二\n\n## 三\n\n### 四\n\n#### 五')).toEqual([]);
  expect(judged('### 都一样深\n\n### 也是')).toEqual([]);
  expect(judged('## One\n\n#### Too deep\n\n### Fine')).toEqual(['heading-order 3 Too deep']);
  expect(judged('### 先深\n\n## 后浅')).toEqual(['heading-order 1 先深']);
  expect(judged('题目\n====\n\n## 一')).toEqual(['heading-order 1 题目']);
});

test('a paragraph holds at most 250 English words or 300 Chinese characters', () => {
  expect(judged('word '.repeat(250))).toEqual([]);
  expect(judged('word '.repeat(251))).toHaveLength(1);
  expect(judged('字'.repeat(300))).toEqual([]);
  expect(judged(`短。\n\n${'字'.repeat(301)}`)).toEqual([expect.stringMatching(/^paragraph-long 3 字+…$/)]);
});

test('markup, code and several paragraphs do not make a paragraph long', () => {
  expect(judged(`${'字'.repeat(200)}\n\n${'字'.repeat(200)}`)).toEqual([]);
  expect(judged(`\`\`\`\n${'word '.repeat(400)}\n\`\`\``)).toEqual([]);
  expect(judged(`[链接](https://example.org/?q=${'a-'.repeat(400)})`)).toEqual([]);
});

test('hostile nesting and tangles end', () => {
  expect(judged(`${'> '.repeat(5000)}x`)).toEqual([]);
  expect(judged(`${'- '.repeat(5000)}x`)).toEqual([]);
  expect(judged('*a_`['.repeat(40_000)).length).toBeLessThan(2);
});
