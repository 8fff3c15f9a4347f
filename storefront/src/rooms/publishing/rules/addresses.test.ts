import { expect, test } from 'vitest';
import {
  addressesOf,
  outputsOf,
  shapeOf,
  standingAddresses,
  standingOutputs,
  type Entry,
} from './addresses.ts';

const patterns = [
  '/',
  '/[page]',
  '/404',
  '/courses',
  '/courses/[course]',
  '/robots.txt',
  '/sitemaps/[shard].xml',
];
const twins = ['/en/', '/en/[page]', '/en/404', '/en/courses', '/en/courses/[course]'];
const all = [...patterns, ...twins];
const course = (overrides: Partial<Entry> = {}): Entry => ({
  shape: '/courses/[]',
  values: ['writing'],
  locale: 'zh-CN',
  locales: ['zh-CN'],
  updatedAt: '2026-01-01T00:00:00.000Z',
  hidden: false,
  canonical: true,
  picture: null,
  shard: 'course-writing',
  ...overrides,
});
const paths = (entries: Entry[]) => addressesOf(all, entries).map(({ path }) => path);

test('the shape of a page tells neither its language nor how its parameters are called', () => {
  expect(shapeOf('/en/courses/[course]/[lesson]')).toBe('/courses/[]/[]');
});

test('pages that stand by themselves are there in both languages without any document', () => {
  const standing = standingAddresses([...all, '/only-chinese']);
  expect(standing.map(({ path, locales }) => [path, locales.length])).toEqual([
    ['/', 2],
    ['/courses/', 2],
    ['/en/', 2],
    ['/en/courses/', 2],
    ['/only-chinese/', 1],
  ]);
});

test('a document has its page in its own language, with the parameters that the page asks for', () => {
  const [address] = addressesOf(all, [course({ locale: 'en' })]).slice(-1);
  expect(address).toMatchObject({
    pattern: '/en/courses/[course]',
    params: { course: 'writing' },
    path: '/en/courses/writing/',
    shard: 'course-writing',
  });
});

test('a page whose slug is that of a page that stands does not take its place', () => {
  expect(paths([course({ shape: '/[]', values: ['courses'] })])).toEqual([]);
});

test('of two documents with one address the first is read there', () => {
  const found = addressesOf(all, [course({ updatedAt: null }), course()]);
  expect(found.map(({ updatedAt }) => updatedAt)).toEqual([null]);
});

test('a document of which no page tells has no address', () => {
  expect(paths([course({ shape: '/podcasts/[]' })])).toEqual([]);
});

test('pages become folders with an index, error pages and files for machines lie as they are named', () => {
  const outputs = outputsOf(all, addressesOf(all, [course()]), ['site']);
  expect(outputs).toContainEqual({
    path: '/courses/writing/',
    file: 'courses/writing/index.html',
    status: 200,
  });
  expect(standingOutputs(all)).toContainEqual({ path: '/en/404/', file: 'en/404.html', status: 404 });
  expect(outputs).toContainEqual({ path: '/sitemaps/site.xml', file: 'sitemaps/site.xml', status: 200 });
});
