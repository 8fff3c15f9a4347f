import { expect, test } from 'vitest';
import { pageFiles, patternOf, twinned } from './sources.ts';

test('a file of the pages folder is the route that Astro makes of it', () => {
  expect(patternOf('index.astro')).toBe('/');
  expect(patternOf('courses/[course]/index.astro')).toBe('/courses/[course]');
  expect(patternOf('feed.xml.ts')).toBe('/feed.xml');
});

test('files beside the pages are no routes', () => {
  expect(pageFiles(['_shell.ts', 'learn/_parts/Notice.astro', 'style.css'])).toEqual([]);
});

test('what speaks to machines has no twin in another language', () => {
  const files = pageFiles(['robots.txt.ts', 'sitemaps/[shard].xml.ts', 'api/checkout.ts', 'feed.xml.ts']);
  expect(twinned(files).map(({ pattern }) => pattern)).toEqual(['/feed.xml']);
});
