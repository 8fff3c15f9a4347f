import { expect, test } from 'vitest';
import { bodyOf, editionIn, folderWith, planned } from './kit/folders.ts';

test('a book with a src folder, book.toml, formulas and listings, as mdBook has it', async () => {
  const folder = folderWith({
    'book.toml':
      '[book]\ntitle = "Linear Algebra"\ndescription = "Vectors first."\nlanguage = "en"\nsrc = "text"\n',
    'text/SUMMARY.md':
      '# Summary\n\n[Intro](README.md)\n\n* [Vectors](vectors/index.md)\n\t* [Norm](vectors/norm.md)\n',
    'text/README.md': '# Introduction\n\nStart with [norms](vectors/norm.html#the-norm).\n',
    'text/vectors/index.md': 'Vectors\n=======\n\n[up](../) [picture](../../img/v.png)\n',
    'text/vectors/norm.md':
      '# Norm\n\n## The norm {#the-norm}\n\n\\\\( \\|x\\_1\\| \\\\)\n\n```rust\n{{#include ../../code/a.rs:norm}}\n```\n',
    'code/a.rs': '// ANCHOR: norm\nfn norm() {}\n// ANCHOR_END: norm\n',
    'img/v.png': 'v',
  });
  const book = await planned([folder], { slug: 'linear-algebra' });
  expect(editionIn(book.plan, 'en').course).toMatchObject({
    title: 'Linear Algebra',
    summary: ['Vectors first.'],
  });
  expect(book.problems).toEqual([]);
  expect(bodyOf(book, 'linear-algebra-introduction', 'en')).toBe(
    'Start with [norms](/en/courses/linear-algebra/linear-algebra-vectors-norm/#the-norm).\n',
  );
  expect(bodyOf(book, 'linear-algebra-vectors', 'en')).toBe(
    '[up](/en/courses/linear-algebra/linear-algebra-introduction/) [picture](/uploads/img/v.png)\n',
  );
  expect(bodyOf(book, 'linear-algebra-vectors-norm', 'en')).toBe(
    '## The norm {#the-norm}\n\n$|x_1|$\n\n```rust\nfn norm() {}\n```\n',
  );
});

test('numbered folders with front matter, as Hugo and Docusaurus have it', async () => {
  const folder = folderWith({
    'README.md':
      '---\ntitle: 写作课\nslug: writing\n---\n\n# 写作\n\n从[第一句](01-开头/01-第一句.md)写起。\n',
    '01-开头/_index.md': '+++\ntitle = "开头"\n+++\n\n## 先说\n\n开头最难。\n',
    '01-开头/01-第一句.md': '---\nsidebar_position: 2\naccess: preview\n---\n# 第一句\n\n[下一课](./tool)\n',
    '01-开头/02_tool.md':
      '---\ntitle: 工具\nsidebar_position: 1\nslug: writing-tools\n---\n\n## 纸\n\n[回首页](/README.md)\n',
    '10-结尾/a.mdx': '# 结尾\n\n[[tool|工具]]\n',
    '2-中间/b.md': '没有标题的一页。\n\n## 小节\n',
    '3-draft.md': '---\ndraft: true\n---\n# 未完\n',
  });
  const book = await planned([folder], { publishing: true });
  const { course, lessons } = editionIn(book.plan, 'zh-CN');
  expect(course).toMatchObject({ title: '写作课' });
  expect(course.summary.join('')).toBe('从[第一句](/courses/writing/writing-kai-tou-di-yi-ju/)写起。\n');
  expect(course.sections).toEqual([
    { title: '开头', lessons: ['writing-kai-tou', 'writing-tools', 'writing-kai-tou-di-yi-ju'] },
    { title: '中间', lessons: ['writing-zhong-jian-b'] },
    { title: '结尾', lessons: ['writing-jie-wei-a'] },
  ]);
  expect(lessons.map((lesson) => lesson.title)).toEqual(['开头', '工具', '第一句', 'B', '结尾']);
  expect(bodyOf(book, 'writing-tools')).toBe('## 纸\n\n[回首页](/courses/writing/)\n');
  expect(bodyOf(book, 'writing-kai-tou-di-yi-ju')).toBe('[下一课](/courses/writing/writing-tools/)\n');
  expect(book.problems.map(({ where }) => where)).toEqual(['3-draft.md']);
});

test('editions with names in two languages are paired by their numbers, and the first one names the lessons', async () => {
  const zh = folderWith({ '01-你好.md': '# 你好，世界和大家\n', '02-再见.md': '# 再见\n' });
  const en = folderWith({
    '01-hello.md': '# Hello\n',
    '02-bye.md': '# Bye\n\n[back](01-hello.md)\n',
    '03-more.md': '# More\n',
  });
  const book = await planned([zh, en], { slug: 'c' });
  expect(book.plan.editions.map(({ lessons }) => lessons.map(({ slug }) => slug))).toEqual([
    ['c-ni-hao', 'c-zai-jian'],
    ['c-ni-hao', 'c-zai-jian', 'c-more'],
  ]);
  expect(bodyOf(book, 'c-zai-jian', 'en')).toBe('[back](/en/courses/c/c-ni-hao/)\n');
  expect(book.problems.map(({ what }) => what)).toEqual([
    '1 page(s) exist in this language only: 03-more.md',
  ]);
});

test('a course that says nothing of itself is summed up by what its lessons are called, never by their words', async () => {
  const words =
    'Words of a lesson that is free today and may be paid for tomorrow, so nothing else may hold them.';
  const { plan } = await planned([
    folderWith({ '1.md': `# One & all\n\n${words}\n`, '2.md': '# Two\n\nx\n' }),
  ]);
  expect(editionIn(plan, 'en').course.summary).toEqual(['One \\& all · Two']);
});
