import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { placeOf, STANDING } from './site-addresses';

const PAGES = join(import.meta.dirname, '../../../../../../storefront/src/pages');

/** The paths of pages for readers whose address has no parameter, as Astro makes them of file names. */
const standing = readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.astro') && !/[[_]|404|^dev\//.test(file))
  .map((file) => `/${file.replace(/(index)?\.astro$/, '')}/`.replaceAll('//', '/'));

test('the pages that stand by themselves are those of the storefront', () => {
  expect(STANDING.toSorted()).toEqual(standing.toSorted());
});

test.each([
  ['/courses/tea/', { uid: 'api::catalog.course', locale: 'zh-CN', slugs: ['tea'] }],
  ['/en/courses/tea/water/', { uid: 'api::catalog.lesson', locale: 'en', slugs: ['tea', 'water'] }],
  ['/learn/tea/water/', { uid: 'api::catalog.lesson', locale: 'zh-CN', slugs: ['tea', 'water'] }],
  ['/en/about/', { uid: 'api::editorial.page', locale: 'en', slugs: ['about'] }],
  ['/en/', 'standing'],
  ['/en/feed.xml', 'standing'],
  ['/en/courses/level/beginner/', 'standing'],
  ['/authors/lin-yue/feed.json', 'standing'],
  ['/tags/tea/feed.xml', null],
  ['/shelves/tea/', null],
  ['/toString/tea/', null],
  ['/articles/tea/water/', null],
  ['/tea.html', null],
])('%s leads to %j', (path, place) => {
  expect(placeOf(path)).toEqual(place);
});
