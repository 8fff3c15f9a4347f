import { Slug } from '@lectern/shared-types';
import { expect, test } from 'vitest';
import { courseSlugOf, lessonSlugs, slugOf, slugOrHash } from './slugs.ts';

test.each([
  ['第一章：Rust 入门', 'di-yi-zhang-rust-ru-men'],
  ['Café & Crème', 'cafe-creme'],
  ["What's new?", 'whats-new'],
  ['女生', 'nv-sheng'],
  ['C++ 与 C#', 'c-yu-c'],
])('%s becomes %s', (words, slug) => {
  expect(slugOf(words)).toBe(slug);
});

test('words that cannot be spelled get a stable slug of their own', () => {
  expect(slugOrHash('Привет')).toMatch(/^page-[0-9a-f]{6}$/);
  expect(slugOrHash('Привет')).not.toBe(slugOrHash('Мир'));
});

test('numbers that only order files are left out of slugs, unless they tell two files apart', () => {
  expect([
    ...lessonSlugs('c', ['01-a/01_setup.md', '02-b/1.md', '02-b/2.md', '03-x.md', '04-x.md']).values(),
  ]).toEqual(['c-a-setup', 'c-b-1', 'c-b-2', 'c-03-x', 'c-04-x']);
});

test('a page that stands for its folder has the slug of the folder', () => {
  const slugs = lessonSlugs('c', ['README.md', '01-basics/README.md', '02-more/index.md']);
  expect([...slugs.values()]).toEqual(['c-introduction', 'c-basics', 'c-more']);
});

test('two files that would share a slug get two', () => {
  const slugs = lessonSlugs('c', ['a_b.md', 'a-b.md']);
  expect(new Set(slugs.values()).size).toBe(2);
});

test('slugs of very long names stay within the limit and apart', () => {
  const name = 'a very long name '.repeat(20);
  const slugs = [...lessonSlugs('course', [`${name}1x.md`, `${name}2x.md`]).values()];
  expect(new Set(slugs).size).toBe(2);
  for (const slug of slugs) expect(Slug.safeParse(slug).success).toBe(true);
});

test.each([
  ['rust-book-zh', 'Rust 程序设计语言', 'rust-book'],
  ['rust-book-en', 'The Rust Programming Language', 'rust-book'],
  ['zh', '看见数据', 'kan-jian-shu-ju'],
  ['深入浅出', '', 'shen-ru-qian-chu'],
])('a course from the folder %s with the title %s has the slug %s', (folder, title, slug) => {
  expect(courseSlugOf(folder, title)).toBe(slug);
});
