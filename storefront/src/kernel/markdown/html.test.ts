import { expect, test } from 'vitest';
import { html } from './testing.ts';

test.each([
  ['<kbd>Ctrl</kbd> H<sub>2</sub>O x<sup>2</sup>', '<p><kbd>Ctrl</kbd> H<sub>2</sub>O x<sup>2</sup></p>'],
  [
    '<ruby>讲<rp>(</rp><rt>jiǎng</rt><rp>)</rp></ruby>',
    '<p><ruby>讲<rp>(</rp><rt>jiǎng</rt><rp>)</rp></ruby></p>',
  ],
  ['<span class="filename evil">a</span>', '<p><span class="filename">a</span></p>'],
  ['<div align="center" style="color:red" onclick="x">a</div>', '<div class="align-center">a</div>'],
  ['<center>a</center>', '<div class="align-center">a</div>'],
  ['<h1>a</h1>', '<h2>a</h2>'],
  ['a<script>alert(1)</script>b', '<p>ab</p>'],
  ['<script>\nalert(1)\n\n</script>\n\n甲', '<p>甲</p>'],
  ['a<style>*{}</style>b<iframe src="//x"></iframe>', '<p>ab</p>'],
  ['<svg><script>1</script></svg>a', '<p>a</p>'],
  ['甲<!-- 注 -->乙', '<p>甲乙</p>'],
  ['<!--\n注\n\n注 -->\n甲', '<p>甲</p>'],
])('%j becomes %j', (source, expected) => {
  expect(html(source)).toBe(expected);
});

test.each([
  ['一个 Vec<T> 和 <type>', '<p>一个 Vec&lt;T> 和 &lt;type></p>'],
  ['the <title> tag', '<p>the &lt;title> tag</p>'],
  ['<script> 标签', '&lt;script> 标签'],
  ['<?php echo 1 ?>', '&lt;?php echo 1 ?>'],
  ['<div title="x\n\n后面', '&lt;div title="x<p>后面</p>'],
])('%j is text', (source, expected) => {
  expect(html(source)).toBe(expected);
});

test('HTML may stand around Markdown', () => {
  expect(html('<details><summary>答案</summary>\n\n**甲：**乙\n\n```js\nlet a\n```\n\n</details>')).toBe(
    '<details><summary>答案</summary><p><strong>甲：</strong>乙</p>\n' +
      '<pre class="code" tabindex="0"><code class="language-js"><span class="t-keyword">let</span> a</code></pre>\n</details>',
  );
});

test('elements that an author forgot to close end with the text', () => {
  expect(html('<div><b>甲\n\n乙')).toBe('<div><b>甲<p>乙</p>\n</b></div>');
  expect(html('甲</div></main>')).toBe('<p>甲</p>');
});

test('mdBook’s listings are figures with a caption', () => {
  const listing =
    '<Listing number="3-1" file-name="src/main.rs" caption="A `main` with *one* line">\n\n```text\nx\n```\n\n</Listing>';
  expect(html(listing, { locale: 'en' })).toBe(
    '<figure class="listing"><span class="file-name">Filename: src/main.rs</span><pre class="code" tabindex="0">' +
      '<code class="language-text">x</code></pre>\n' +
      '<figcaption>Listing 3-1: A <code>main</code> with <em>one</em> line</figcaption></figure>',
  );
  expect(html('<Listing file-name="a.rs">\n\nx\n\n</Listing>')).toContain('文件名：a.rs');
});

test('an anchor keeps its id and is no paragraph', () => {
  expect(html('<a id="old-name"></a>\n\n甲')).toBe('<a id="old-name"></a><p>甲</p>');
});
