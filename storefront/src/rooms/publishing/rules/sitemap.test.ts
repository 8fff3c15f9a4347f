import { expect, test } from 'vitest';
import { readXml } from '../../../testing/xml.ts';
import type { Address } from '../model.ts';
import { shardsOf, sitemap, sitemapIndex } from './sitemap.ts';

const address = (path: string, rest: Partial<Address> = {}): Address => ({
  pattern: path,
  params: {},
  locale: path.startsWith('/en/') ? 'en' : 'zh-CN',
  path,
  updatedAt: '2026-01-01T00:00:00.000Z',
  locales: ['zh-CN', 'en'],
  hidden: false,
  canonical: true,
  ...rest,
});
const lesson = (course: string, slug: string, rest: Partial<Address> = {}) =>
  address(`/courses/${course}/${slug}/`, { params: { course, lesson: slug }, ...rest });

test('each course has a sitemap of its own, and all else shares one', () => {
  const shards = shardsOf([address('/'), lesson('tea', 'one'), lesson('ink', 'one'), lesson('tea', 'two')]);
  expect([...shards].map(([shard, addresses]) => [shard, addresses.length])).toEqual([
    ['site', 1],
    ['course-tea', 2],
    ['course-ink', 1],
  ]);
});

test('hidden pages and second addresses of one text are in no sitemap', () => {
  const shards = shardsOf([
    lesson('tea', 'one', { hidden: true }),
    lesson('ink', 'one', { canonical: false }),
  ]);
  expect(shards.size).toBe(0);
});

test('the index names each sitemap with its latest change', () => {
  const shards = shardsOf([
    lesson('tea', 'one'),
    lesson('tea', 'two', { updatedAt: '2026-03-01T00:00:00.000Z' }),
  ]);
  const xml = sitemapIndex('https://a.cn', shards);
  expect(readXml(xml, 'loc')).toEqual(['https://a.cn/sitemaps/course-tea.xml']);
  expect(readXml(xml, 'lastmod')).toEqual(['2026-03-01T00:00:00.000Z']);
});

test('an address names its twins, and none that does not exist', () => {
  const xml = sitemap('https://a.cn', [address('/en/about/'), address('/terms/', { locales: ['zh-CN'] })]);
  expect(readXml(xml, 'loc')).toEqual(['https://a.cn/en/about/', 'https://a.cn/terms/']);
  expect(readXml(xml, 'xhtml:link', 'href')).toEqual([
    'https://a.cn/about/',
    'https://a.cn/en/about/',
    'https://a.cn/about/',
    'https://a.cn/terms/',
    'https://a.cn/terms/',
  ]);
});

test('a site without pages has a valid, empty index', () => {
  expect(readXml(sitemapIndex('https://a.cn', new Map()), 'sitemapindex')).toEqual(['\n\n']);
});
