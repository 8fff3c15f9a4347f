import { expect, test } from 'vitest';
import { addressesOf, outputsOf, shapeOf, type Entry } from './addresses.ts';

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
  updatedAt: '2026-01-01T00:00:00.000Z',
  hidden: false,
  canonical: true,
  ...overrides,
});
const paths = (entries: Entry[]) => addressesOf(all, entries).map(({ path }) => path);

test('the shape of a page tells neither its language nor how its parameters are called', () => {
  expect(shapeOf('/en/courses/[course]/[lesson]')).toBe('/courses/[]/[]');
});

test('pages that stand by themselves are there in both languages without any document', () => {
  expect(paths([])).toEqual(['/', '/courses/', '/en/', '/en/courses/']);
});

test('a document has its page in its own language, with the parameters that the page asks for', () => {
  const [address] = addressesOf(all, [course({ locale: 'en' })]).slice(-1);
  expect(address).toMatchObject({
    pattern: '/en/courses/[course]',
    params: { course: 'writing' },
    path: '/en/courses/writing/',
    locales: ['en'],
  });
});

test('a page knows the languages in which its twin exists', () => {
  const found = addressesOf(all, [course(), course({ locale: 'en' })]);
  expect(found.find(({ path }) => path === '/courses/writing/')?.locales).toEqual(['zh-CN', 'en']);
});

test('a page whose slug is that of a page that stands does not take its place', () => {
  const found = addressesOf(all, [course({ shape: '/[]', values: ['courses'] })]);
  expect(found.filter(({ path }) => path === '/courses/').map(({ pattern }) => pattern)).toEqual([
    '/courses',
  ]);
});

test('a document of which no page tells has no address', () => {
  expect(paths([course({ shape: '/podcasts/[]' })])).toEqual(paths([]));
});

test('pages become folders with an index, error pages and files for machines lie as they are named', () => {
  const outputs = outputsOf(all, addressesOf(all, [course()]), ['site']);
  expect(outputs).toContainEqual({
    path: '/courses/writing/',
    file: 'courses/writing/index.html',
    status: 200,
  });
  expect(outputs).toContainEqual({ path: '/en/404/', file: 'en/404.html', status: 404 });
  expect(outputs).toContainEqual({ path: '/sitemaps/site.xml', file: 'sitemaps/site.xml', status: 200 });
});
