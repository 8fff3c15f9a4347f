import { Marked } from 'marked';
import { expect, test } from 'vitest';
import { BoundedLexer } from './lexer.ts';
import { RenderState } from './state.ts';
import { html, library, randomFrom } from './testing.ts';

const CASES: readonly (readonly [string, string])[] = [
  ['**重要：**请看', '<strong>重要：</strong>请看'],
  ['请看**“重要”**部分', '请看<strong>“重要”</strong>部分'],
  ['**“重要”**请看', '<strong>“重要”</strong>请看'],
  ['使用API**重要**功能', '使用API<strong>重要</strong>功能'],
  ['**重要(a)**请看', '<strong>重要(a)</strong>请看'],
  ['请看**(a)重要**', '请看<strong>(a)重要</strong>'],
  ['***重要：***请看', '<em><strong>重要：</strong></em>请看'],
  ['*重要：*请看', '<em>重要：</em>请看'],
  ['这是**《红楼梦》**的作者', '这是<strong>《红楼梦》</strong>的作者'],
  ['第一步，**点击“保存”。**然后退出', '第一步，<strong>点击“保存”。</strong>然后退出'],
  ['**注意！**不要删除', '<strong>注意！</strong>不要删除'],
  ['**为什么？**因为', '<strong>为什么？</strong>因为'],
  ['（**重点**）', '（<strong>重点</strong>）'],
  ['（**重点：**）说明', '（<strong>重点：</strong>）说明'],
  ['**（一）概述**正文', '<strong>（一）概述</strong>正文'],
  ['正文**（一）概述**', '正文<strong>（一）概述</strong>'],
  ['**「引号」**之后', '<strong>「引号」</strong>之后'],
  ['价格是**￥99，**很便宜', '价格是<strong>￥99，</strong>很便宜'],
  ['**50%**的人', '<strong>50%</strong>的人'],
  ['有**50%**的人', '有<strong>50%</strong>的人'],
  ['运行**`npm start`**命令', '运行<strong><code>npm start</code></strong>命令'],
  ['**`npm start`**命令', '<strong><code>npm start</code></strong>命令'],
  ['他说：**“好。”**她笑了', '他说：<strong>“好。”</strong>她笑了'],
  ['**省略……**后面', '<strong>省略……</strong>后面'],
  ['**破折——**后面', '<strong>破折——</strong>后面'],
  ['**ルール：**です', '<strong>ルール：</strong>です'],
  ['**これは「重要」**です', '<strong>これは「重要」</strong>です'],
  ['**중요(中)**합니다', '<strong>중요(中)</strong>합니다'],
  ['**链接[甲](/a)**后面', '<strong>链接<a href="/a">甲</a></strong>后面'],
  ['**甲：**乙，**丙：**丁', '<strong>甲：</strong>乙，<strong>丙：</strong>丁'],
  ['~~“删除”~~之后', '<del>“删除”</del>之后'],
  ['之前~~“删除”~~', '之前<del>“删除”</del>'],
];

test.each(CASES)('%s is emphasised as its author meant', (source, expected) => {
  expect(html(source)).toBe(`<p>${expected}</p>`);
});

test('stars that open or close nothing stay stars', () => {
  expect(html('3 * 4 = 12，5 * 6 = 30')).toBe('<p>3 * 4 = 12，5 * 6 = 30</p>');
  expect(html('** 重要 **请看')).toBe('<p>** 重要 **请看</p>');
});

test('text without CJK characters is read exactly as marked reads it', () => {
  const plain = new Marked();
  const random = randomFrom(5);
  const signs = [
    '*',
    '*',
    '**',
    '***',
    '_',
    '__',
    '~',
    '~~',
    ' ',
    ' ',
    'a',
    'b',
    '1',
    '.',
    '"',
    '(',
    ')',
    '`',
    '\\',
    '\n',
    '-',
    '%',
  ];
  for (let round = 0; round < 6000; round += 1) {
    const source = Array.from({ length: 2 + random(14) }, () => signs[random(signs.length)]).join('');
    const lexer = new BoundedLexer(
      { ...plain.defaults, tokenizer: new plain.Tokenizer() },
      new RenderState(library),
    );
    expect(plain.parser(lexer.lex(source)), JSON.stringify(source)).toBe(plain.parse(source));
  }
}, 60_000);
