import { expect, test } from 'vitest';
import { sectionsOf, type Entry } from './outline.ts';

function page(name: string, ...children: Entry[]): Entry {
  return { title: name.toUpperCase(), path: `${name}.md`, children };
}

test('a chapter with pages under it is a section that begins with its own page', () => {
  expect(
    sectionsOf([{ title: null, entries: [page('a', page('a1', page('a11')), page('a2')), page('b')] }]),
  ).toEqual([
    { title: 'A', paths: ['a.md', 'a1.md', 'a11.md', 'a2.md'] },
    { title: 'B', paths: ['b.md'] },
  ]);
});

test('a part of single pages is one section', () => {
  expect(sectionsOf([{ title: 'Basics', entries: [page('a'), page('b')] }])).toEqual([
    { title: 'Basics', paths: ['a.md', 'b.md'] },
  ]);
});

test('where chapters make the sections, the part stands before them, once', () => {
  const entries = [page('a', page('a1')), page('b')];
  expect(sectionsOf([{ title: 'A', entries }]).map((section) => section.title)).toEqual(['A', 'A · B']);
});

test('a section without a page is none', () => {
  const draft = { title: 'Later', path: null, children: [] };
  expect(sectionsOf([{ title: null, entries: [draft, page('a', page('b'))] }])).toEqual([
    { title: 'A', paths: ['a.md', 'b.md'] },
  ]);
});
