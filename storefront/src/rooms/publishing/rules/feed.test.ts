import { expect, test } from 'vitest';
import { readXml } from '../../../testing/xml.ts';
import { FEED_LENGTH, latestOf, portableHtml, type Feed, type FeedEntry } from './feed.ts';
import { jsonFeed } from './json-feed.ts';
import { rssFeed } from './rss.ts';

const entry = (slug: string, overrides: Partial<FeedEntry> = {}): FeedEntry => ({
  id: `urn:lectern:article:${slug}:zh-CN`,
  url: `https://a.cn/articles/${slug}/`,
  title: `${slug} <&> “引号”\u0008`,
  summary: 'a & b',
  html: '<p>茶 &amp; <a href="/tags/tea/">水</a></p>',
  cover: null,
  authors: ['林越'],
  firstPublishedAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-02T00:00:00.000Z',
  ...overrides,
});

const feedOf = (...entries: FeedEntry[]): Feed => ({
  locale: 'zh-CN',
  origin: 'https://a.cn',
  title: '讲台 & 更新',
  description: '',
  publisher: '讲台',
  home: 'https://a.cn/',
  self: 'https://a.cn/feed.xml',
  entries,
});

test('an RSS feed is well-formed whatever its titles say', () => {
  expect(readXml(rssFeed(feedOf(entry('a'))), 'title')).toEqual(['讲台 & 更新', 'a <&> “引号”']);
});

test('an RSS feed says its language, and of each entry all of its text', () => {
  const xml = rssFeed(feedOf(entry('a')));
  expect(readXml(xml, 'rss', 'xml:lang')).toEqual(['zh-CN']);
  expect(readXml(xml, 'content:encoded')).toEqual([
    '<p>茶 &amp; <a href="https://a.cn/tags/tea/">水</a></p>',
  ]);
  expect(readXml(xml, 'pubDate')).toEqual(['Thu, 01 Jan 2026 00:00:00 GMT']);
});

test('an entry is known by its document, whatever its address is', () => {
  expect(readXml(rssFeed(feedOf(entry('a'))), 'guid')).toEqual(['urn:lectern:article:a:zh-CN']);
  expect(readXml(rssFeed(feedOf(entry('a'))), 'guid', 'isPermaLink')).toEqual(['false']);
});

test('what has no author is of the site', () => {
  expect(readXml(rssFeed(feedOf(entry('a', { authors: [] }))), 'dc:creator')).toEqual(['讲台']);
});

test('a feed without entries is still a feed', () => {
  expect(readXml(rssFeed(feedOf()), 'item')).toEqual([]);
  expect(JSON.parse(jsonFeed(feedOf()))).toMatchObject({ items: [], language: 'zh-CN' });
});

test('a JSON feed has what the RSS feed has', () => {
  const [item] = JSON.parse(jsonFeed(feedOf(entry('a', { cover: { src: '/media/1.webp' } })))).items;
  expect(item).toMatchObject({
    id: 'urn:lectern:article:a:zh-CN',
    url: 'https://a.cn/articles/a/',
    content_html: '<p>茶 &amp; <a href="https://a.cn/tags/tea/">水</a></p>',
    image: 'https://a.cn/media/1.webp',
    authors: [{ name: '林越' }],
    date_modified: '2026-01-02T00:00:00.000Z',
  });
});

test('what is only announced says its summary', () => {
  const [item] = JSON.parse(jsonFeed(feedOf(entry('a', { html: null })))).items;
  expect(item).toMatchObject({ content_text: 'a & b' });
  expect(item).not.toHaveProperty('content_html');
});

test('a feed begins with the latest and does not grow for ever', () => {
  const many = Array.from({ length: 60 }, (_, minute) =>
    entry(`n${String(minute)}`, { firstPublishedAt: new Date(minute * 60_000).toISOString() }),
  );
  expect(latestOf(many)).toHaveLength(FEED_LENGTH);
  expect(latestOf(many)[0]?.id).toBe('urn:lectern:article:n59:zh-CN');
});

test('text that is read elsewhere leads to us by whole addresses', () => {
  const html =
    '<a href="#one">1</a><img src="/media/1.webp" srcset="/media/1.webp 480w, /media/2.webp 960w"><a href="//b.cn/">b</a>';
  expect(portableHtml(html, { origin: 'https://a.cn', page: 'https://a.cn/x/' })).toBe(
    '<a href="https://a.cn/x/#one">1</a><img src="https://a.cn/media/1.webp" srcset="https://a.cn/media/1.webp 480w, https://a.cn/media/2.webp 960w"><a href="//b.cn/">b</a>',
  );
});
