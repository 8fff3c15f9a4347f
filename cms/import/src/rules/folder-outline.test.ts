import { expect, test } from 'vitest';
import { folderOutline } from './folder-outline.ts';
import { sectionsOf } from './outline.ts';

function outline(
  paths: string[],
  more: { orders?: Record<string, number>; texts?: Record<string, string> } = {},
) {
  const texts = new Map(Object.entries(more.texts ?? {}));
  const library = { name: 'book', files: new Set([...paths, ...texts.keys()]), texts, refusals: new Map() };
  const { front, parts } = folderOutline(library, (path) => ({
    title: null,
    order: more.orders?.[path] ?? null,
  }));
  return { front, sections: sectionsOf(parts) };
}

test('numbered folders are sections, their README comes first, and single pages stay in their place', () => {
  expect(
    outline([
      'README.md',
      '00-preface.md',
      '10-b/1.md',
      '2-a/README.md',
      '2-a/10-y.md',
      '2-a/9-x.md',
      'LICENSE.md',
      '99-end.md',
    ]),
  ).toEqual({
    front: 'README.md',
    sections: [
      { title: null, paths: ['00-preface.md'] },
      { title: 'A', paths: ['2-a/README.md', '2-a/9-x.md', '2-a/10-y.md'] },
      { title: 'B', paths: ['10-b/1.md'] },
      { title: null, paths: ['99-end.md'] },
    ],
  });
});

test('weight goes before number', () => {
  const orders = { 'a.md': 2, 'b.md': 1 };
  expect(outline(['a.md', 'b.md', '01-c.md'], { orders }).sections[0]?.paths).toEqual([
    'b.md',
    'a.md',
    '01-c.md',
  ]);
});

test('a folder of folders is a part', () => {
  expect(outline(['docs/1-one/1-a/x.md', 'docs/1-one/2-b.md', 'docs/2-two.md']).sections).toEqual([
    { title: 'One · A', paths: ['docs/1-one/1-a/x.md'] },
    { title: 'One · B', paths: ['docs/1-one/2-b.md'] },
    { title: null, paths: ['docs/2-two.md'] },
  ]);
});

test("a folder has its name from Docusaurus' category file", () => {
  const texts = { 'a/_category_.json': '{ "label": "Basics", "position": 1 }' };
  expect(outline(['a/x.md', 'b.md'], { texts }).sections[0]).toEqual({ title: 'Basics', paths: ['a/x.md'] });
});

test('chapters numbered in Chinese are in order', () => {
  expect(outline(['第十章.md', '第二章.md', '第一章.md']).sections[0]?.paths).toEqual([
    '第一章.md',
    '第二章.md',
    '第十章.md',
  ]);
});
