import { expect, test } from 'vitest';
import { lastPartOf, linkTo, parentOf, releaseOfTree, treeName } from './trees.ts';

const release = '20260101T000000000Z';

test('a folder of the site has a name of its own in each release', () => {
  const names = ['', 'courses', 'en/courses', `${'讲'.repeat(85)}/${'台'.repeat(85)}`].map((folder) =>
    treeName(release, folder),
  );
  expect(new Set(names).size).toBe(4);
  expect(names.every((name) => name.length < 40)).toBe(true);
  expect(treeName(release, 'courses')).toBe(names[1]);
  expect(treeName('20260102T000000000Z', 'courses')).not.toBe(names[1]);
  expect(names.map(releaseOfTree)).toEqual([release, release, release, release]);
});

test('a link leads to the same tree from a release and from another tree', () => {
  expect(linkTo('tree', 'outermost')).toBe('../../trees/tree');
  expect(linkTo('tree', 'trees')).toBe('../tree');
});

test('a path is a folder and a name', () => {
  expect(['a/b/c.html', 'c.html'].map(parentOf)).toEqual(['a/b', '']);
  expect(['a/b/c.html', 'c.html'].map(lastPartOf)).toEqual(['c.html', 'c.html']);
});
