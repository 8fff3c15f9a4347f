import { expect, test } from 'vitest';
import { html } from './testing.ts';

test('callouts carry their kind and a title in the language of the text', () => {
  expect(html('> [!NOTE]\n> 内容')).toBe(
    '<aside class="callout callout-note" role="note">\n<p class="callout-title">说明</p>\n<p>内容</p>\n</aside>',
  );
  expect(html('> [!tip]\n> x', { locale: 'en' })).toContain('<p class="callout-title">Tip</p>');
});

test('a callout may be named in Chinese and have a title of its own', () => {
  expect(html('> [!注意] 小**心：**火\n>\n> - 甲')).toBe(
    '<aside class="callout callout-warning" role="note">\n<p class="callout-title">小<strong>心：</strong>火</p>\n' +
      '<ul>\n<li>甲</li>\n</ul>\n</aside>',
  );
});

test.each([
  '甲\n:::tip\n小**心：**火\n\n- 乙\n:::\n丙',
  '甲\n\n::: tip 提示\n小**心：**火\n\n- 乙\n:::\n\n丙',
  '甲\n\n:::tip[提示]\n小**心：**火\n\n- 乙\n:::\n丙',
  '甲\n\n!!! tip "提示"\n    小**心：**火\n\n    - 乙\n\n丙',
])('%j holds a callout, as other tools write it', (source) => {
  expect(html(source)).toBe(
    '<p>甲</p>\n<aside class="callout callout-tip" role="note">\n<p class="callout-title">提示</p>\n' +
      '<p>小<strong>心：</strong>火</p>\n<ul>\n<li>乙</li>\n</ul>\n</aside>\n<p>丙</p>',
  );
});

test('a callout may hold another with fewer colons', () => {
  const inner = /callout-note.*callout-caution.*<\/aside>\n<\/aside>$/s;
  expect(html('::::note\n:::danger\n甲\n:::\n::::')).toMatch(inner);
});

test('colons that open nothing known, or are never closed, stay text', () => {
  expect(html(':::code-group\n甲\n:::')).toContain(':::code-group');
  expect(html(':::tip\n甲')).toBe('<p>:::tip\n甲</p>');
});

test('a quote with brackets is a quote', () => {
  expect(html('> [!unheard]\n> 内容')).toMatch(/^<blockquote>/);
  expect(html('> Note: 内容')).toMatch(/^<blockquote>/);
});

test('footnotes are numbered in the order of reference and lead back', () => {
  expect(html('甲[^b]乙[^a]丙[^b]\n\n[^a]: 一\n[^b]: 二')).toBe(
    '<p>甲<sup><a id="fnref:1" href="#fn:1" class="footnote-ref">1</a></sup>' +
      '乙<sup><a id="fnref:2" href="#fn:2" class="footnote-ref">2</a></sup>' +
      '丙<sup><a id="fnref:1:2" href="#fn:1" class="footnote-ref">1</a></sup></p>\n' +
      '<section class="footnotes" aria-label="脚注">\n<ol>\n' +
      '<li id="fn:1"><p>二 <a href="#fnref:1" class="footnote-back" aria-label="回到正文的脚注 1">↩</a> ' +
      '<a href="#fnref:1:2" class="footnote-back" aria-label="回到正文的脚注 1">↩<sup>2</sup></a></p></li>\n' +
      '<li id="fn:2"><p>一 <a href="#fnref:2" class="footnote-back" aria-label="回到正文的脚注 2">↩</a></p></li>\n' +
      '</ol>\n</section>',
  );
});

test('a footnote may hold paragraphs, code and other footnotes', () => {
  const shown = html('甲[^1]\n\n[^1]: 首行\n    续行[^2]\n\n    ```js\n    a\n    ```\n\n正文\n\n[^2]: 又');
  expect(shown).toContain('<li id="fn:1"><p>首行\n续行<sup>');
  expect(shown).toContain('<code class="language-js">a</code>');
  expect(shown).toContain('<p>正文</p>\n<section');
  expect(shown).toContain('<li id="fn:2"><p>又');
});

test('a reference without a note stays text, and a label is never printed', () => {
  expect(html('甲[^x]')).toBe('<p>甲[^x]</p>');
  expect(html('甲[^"><b>]\n\n[^"><b>]: 乙')).not.toContain('"><b>');
});

test('tables scroll by themselves and align by class', () => {
  expect(html('| 甲 | 乙 |\n|---|--:|\n| 1 | 2 |')).toBe(
    '<div class="table-wrap" role="region" tabindex="0" aria-label="表格"><table>\n<thead>\n<tr>\n<th scope="col">甲</th>\n' +
      '<th class="align-right" scope="col">乙</th>\n</tr>\n</thead>\n<tbody><tr>\n<td>1</td>\n' +
      '<td class="align-right">2</td>\n</tr>\n</tbody></table>\n</div>',
  );
});

test('tasks say whether they are done', () => {
  expect(html('- [x] 甲\n- [ ] 乙')).toBe(
    '<ul>\n<li><input type="checkbox" disabled checked aria-label="已完成"> 甲</li>\n' +
      '<li><input type="checkbox" disabled aria-label="未完成"> 乙</li>\n</ul>',
  );
});
