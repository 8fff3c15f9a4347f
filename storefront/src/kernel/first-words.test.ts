import { expect, test } from 'vitest';
import { firstWords } from './first-words.ts';

test('a card says the first paragraph without its marks', () => {
  expect(firstWords('<p>写字、<strong>看数</strong> &amp; 喝茶。</p>\n<p>后面的。</p>')).toBe(
    '写字、看数 & 喝茶。',
  );
});

test('what was escaped once is not read as a mark', () => {
  expect(firstWords('<p>&lt;b&gt; &amp;lt;</p>')).toBe('<b> &lt;');
});

test('a text without paragraphs is taken whole', () => {
  expect(firstWords('<h2>Tea</h2>\n<ul><li>six</li></ul>')).toBe('Tea six');
});
