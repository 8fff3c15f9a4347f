import { expect, test } from 'vitest';
import { keywordStandings, tidyKeywords } from './keywords';

const lesson = {
  title: '学 Rust 所有权',
  slug: 'rust-ownership',
  teaser: '借用与所有权',
  body: '## 什么是所有权\n\nTrust me. 用Rust写[代码](/rust-book/)。\n\n```rust\nlet rust = 1;\n```\n\nborrow\nchecker',
};
const standing = (word: string) => keywordStandings([word], lesson)[0];

test('a Chinese word is found inside a sentence, and no address can have it', () => {
  expect(standing('所有权')).toEqual({
    word: '所有权',
    title: true,
    description: true,
    headings: true,
    body: 1,
    address: null,
  });
});

test('a word with gaps around it is not found inside another, but beside Han characters', () => {
  expect(standing('rust')).toMatchObject({ title: true, headings: false, body: 1, address: true });
});

test.each([
  ['Rust所有权', true],
  ['rust 所有权', true],
  ['ＲＵＳＴ', true],
  ['C++', false],
])('the title of a lesson has %s: %s', (word, isThere) => {
  expect(standing(word)?.title).toBe(isThere);
});

test('words of a phrase may be parted by a line or a hyphen', () => {
  expect(standing('borrow checker')?.body).toBe(1);
  expect(standing('rust ownership')?.address).toBe(true);
});

test('what an author says for search engines goes before the summary', () => {
  const article = { title: 'Tea', summary: 'leaves', seo: { title: 'Gongfu', description: 'water' } };
  const [gongfu, leaves, water] = keywordStandings(['gongfu', 'leaves', 'water'], article);
  expect(gongfu?.title).toBe(true);
  expect(leaves?.description).toBe(false);
  expect(water?.description).toBe(true);
});

test('a sign in a keyword is a sign', () => {
  expect(keywordStandings(['c++', '.net'], { title: 'C++ and .NET, not cnet' })).toMatchObject([
    { title: true },
    { title: true },
  ]);
});

test('a keyword is kept once, whatever its case and its gaps', () => {
  expect(tidyKeywords([' Green  tea ', 'green tea', '茶'])).toEqual(['green tea', '茶']);
});
