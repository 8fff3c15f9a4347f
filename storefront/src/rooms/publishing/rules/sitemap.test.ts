import { expect, test } from 'vitest';
import { readXml } from '../../../testing/xml.ts';
import type { Address } from '../model.ts';
import { isListed, sitemap, sitemapIndex } from './sitemap.ts';

const address = (path: string, rest: Partial<Address> = {}): Address => ({
  pattern: path,
  params: {},
  locale: path.startsWith('/en/') ? 'en' : 'zh-CN',
  path,
  updatedAt: '2026-01-01T00:00:00.000Z',
  locales: ['zh-CN', 'en'],
  hidden: false,
  canonical: true,
  picture: null,
  shard: 'site',
  ...rest,
});
test('hidden pages and second addresses of one text are in no sitemap', () => {
  expect(isListed({ hidden: false, canonical: true })).toBe(true);
  expect(isListed({ hidden: true, canonical: true })).toBe(false);
  expect(isListed({ hidden: false, canonical: false })).toBe(false);
});

test('the index names each sitemap, with its latest change where that is known', () => {
  const xml = sitemapIndex('https://a.cn', [
    { name: 'site', updatedAt: null },
    { name: 'course-tea', updatedAt: '2026-03-01T00:00:00.000Z' },
  ]);
  expect(readXml(xml, 'loc')).toEqual([
    'https://a.cn/sitemaps/site.xml',
    'https://a.cn/sitemaps/course-tea.xml',
  ]);
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
  expect(readXml(sitemapIndex('https://a.cn', []), 'sitemapindex')).toEqual(['\n\n']);
});

test('an address names the picture that stands for it', () => {
  const xml = sitemap('https://a.cn', [address('/tea/', { picture: '/media/0a.webp' }), address('/rice/')]);
  expect(readXml(xml, 'image:loc')).toEqual(['https://a.cn/media/0a.webp']);
});
