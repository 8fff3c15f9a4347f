import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { atomFeed, type Feed } from './feed.ts';

const entry = (slug: string, publishedAt: string) => ({
  url: `https://a.cn/articles/${slug}/`,
  title: `${slug} <&> “引号”`,
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
  const xml = feedOf([entry('a', '2026-01-01T00:00:00Z')]);
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(new XMLParser({ htmlEntities: true }).parse(xml).feed.entry.title).toBe('a <&> “引号”');
});

test('a feed begins with the latest entry and is as new as it', () => {
  const xml = feedOf([entry('old', '2026-01-01T00:00:00Z'), entry('new', '2026-02-01T00:00:00Z')]);
  const { feed } = new XMLParser().parse(xml);
  expect(feed.updated).toBe('2026-02-01T00:00:00Z');
  expect(feed.entry.map(({ id }: { id: string }) => id)).toEqual([
    'https://a.cn/articles/new/',
    'https://a.cn/articles/old/',
  ]);
});

test('a feed without entries still has the time that Atom wants', () => {
  const xml = feedOf([]);
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(new XMLParser().parse(xml).feed.updated).toBe('1970-01-01T00:00:00Z');
});

test('a feed does not grow for ever', () => {
  const many = Array.from({ length: 60 }, (_, day) => entry(`n${day}`, `2026-01-01T00:00:${day}Z`));
  expect(new XMLParser().parse(feedOf(many)).feed.entry).toHaveLength(40);
});
