import { expect, test } from 'vitest';
import { byPlace, placeOf, stemOf, titleOf } from './names.ts';

test.each([
  ['01-intro.md', [1], 'intro'],
  ['02_setup.md', [2], 'setup'],
  ['3. 安装.md', [3], '安装'],
  ['1.10-deep.md', [1, 10], 'deep'],
  ['（4）部署.md', [4], '部署'],
  ['第12章 结语.md', [12], '结语'],
  ['第十二讲-结语.md', [12], '结语'],
  ['二、变量.md', [2], '变量'],
  ['05变量.md', [5], '变量'],
  ['7.md', [7], '7'],
  ['README.md', [], 'README'],
  ['3d-models.md', [], '3d-models'],
  ['一个例子.md', [], '一个例子'],
])('%s has the place %j and the stem %s', (name, place, stem) => {
  expect(placeOf(name)).toEqual(place);
  expect(stemOf(name)).toBe(stem);
});

test('names are ordered as people number them', () => {
  const names = [
    'summary.md',
    '第十章.md',
    '10-z.md',
    '2-a.md',
    '第二章.md',
    '第二十一章.md',
    '1.10-a.md',
    '1.9-a.md',
  ];
  expect(names.sort(byPlace)).toEqual([
    '1.9-a.md',
    '1.10-a.md',
    '2-a.md',
    '第二章.md',
    '10-z.md',
    '第十章.md',
    '第二十一章.md',
    'summary.md',
  ]);
});

test('a file name makes a title for want of a better one', () => {
  expect(titleOf('01-getting_started.md')).toBe('Getting started');
});
