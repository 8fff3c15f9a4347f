import { expect, test } from 'vitest';
import { readXml } from '../../../testing/xml.ts';
import { atomFeed, type Feed } from './feed.ts';

const entry = (slug: string, publishedAt: string) => ({
  url: `https://a.cn/articles/${slug}/`,
  title: `${slug} <&> “引号”\u0008`,
  summary: 'a & b',
  publishedAt,
});

function feedOf(entries: Feed['entries']): string {
  const site = { title: '讲台 & 更新', subtitle: '', author: '讲台' };
  return atomFeed({
    locale: 'zh-CN',
    ...site,
    home: 'https://a.cn/',
    self: 'https://a.cn/feed.xml',
    entries,
  });
}

test('a feed is well-formed whatever its titles say', () => {
  expect(readXml(feedOf([entry('a', '2026-01-01T00:00:00Z')]), 'title')).toEqual([
    '讲台 & 更新',
    'a <&> “引号”',
  ]);
});

test('a feed begins with the latest entry and is as new as it', () => {
  const xml = feedOf([entry('old', '2026-01-01T00:00:00Z'), entry('new', '2026-02-01T00:00:00Z')]);
  expect(readXml(xml, 'updated')[0]).toBe('2026-02-01T00:00:00Z');
  expect(readXml(xml, 'id').slice(1)).toEqual(['https://a.cn/articles/new/', 'https://a.cn/articles/old/']);
});

test('a feed without entries still has the time that Atom wants', () => {
  expect(readXml(feedOf([]), 'updated')).toEqual(['1970-01-01T00:00:00Z']);
});

test('a feed does not grow for ever', () => {
  const many = Array.from({ length: 60 }, (_, day) => entry(`n${day}`, `2026-01-01T00:00:${day}Z`));
  expect(readXml(feedOf(many), 'entry')).toHaveLength(40);
});
