import { expect, test } from 'vitest';
import { library, html } from './testing.ts';
import { renderMarkdown } from './render.ts';

const toc = (source: string, headingOffset = 0) =>
  renderMarkdown(source, { ...library, headingOffset }).toc.map(
    ({ depth, id, text }) => `${depth} ${id} ${text}`,
  );

test('the highest headings of a text are h2, whatever their author wrote', () => {
  expect(toc('# 甲\n## 乙')).toEqual(['2 甲 甲', '3 乙 乙']);
  expect(toc('### 甲\n#### 乙')).toEqual(['2 甲 甲', '3 乙 乙']);
  expect(toc('## 甲', 1)).toEqual(['3 甲 甲']);
});

test('ids are readable in every script and never twice', () => {
  expect(toc('## 所有权 与 `Box<T>`\n## Ünïted\n## a\n## a\n## ！？')).toEqual([
    '2 所有权-与-boxt 所有权 与 Box<T>',
    '2 ünïted Ünïted',
    '2 a a',
    '2 a-1 a',
    '2 section ！？',
  ]);
});

test('an author may name a heading, and an anchor of the author comes before one', () => {
  expect(toc('## 标题 {#intro}\n## Intro')).toEqual(['2 intro 标题', '2 intro-1 Intro']);
  expect(html('<a id="old"></a>\n\n## Old')).toContain('<h2 id="old-1">');
});

test('a heading links to itself', () => {
  expect(html('## 甲 *乙*', { locale: 'en' })).toBe(
    '<h2 id="甲-乙">甲 <em>乙</em><a class="anchor" href="#甲-乙" aria-label="Link to this section: 甲 乙">#</a></h2>',
  );
});

test('ids of texts that share a page are set apart', () => {
  const shown = html('## 甲\n[到甲](#甲)[^1] <i id="b">c</i>\n\n[^1]: 注', { idPrefix: 'faq-2-' });
  expect(Array.from(shown.matchAll(/ id="([^"]*)"/g), ([, id]) => id)).toEqual([
    'faq-2-甲',
    'faq-2-fnref:1',
    'faq-2-b',
    'faq-2-fn:1',
  ]);
  expect(shown).toContain('<a href="#faq-2-甲">到甲</a>');
});
