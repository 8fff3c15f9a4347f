import { portableHtml, type Feed, type FeedEntry } from './feed.ts';
import { xmlDocument, xmlElement, xmlText } from './xml.ts';

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

const text = (name: string, value: string) => xmlElement(name, {}, xmlText(value));
/** RFC 822, as RSS wants it. */
const dated = (time: string) => new Date(time).toUTCString();

/** An RSS 2.0 feed with whole texts. */
export function rssFeed(feed: Feed): string {
  const [latest] = feed.entries;
  const head = [
    text('title', feed.title),
    text('link', feed.home),
    text('description', feed.description),
    text('language', feed.locale),
    ...(latest ? [text('lastBuildDate', dated(latest.firstPublishedAt))] : []),
    xmlElement('atom:link', { rel: 'self', type: 'application/rss+xml', href: feed.self }),
  ];
  const items = feed.entries.map((entry) => item(entry, feed));
  const channel = xmlElement('channel', {}, ['', ...head, ...items, ''].join('\n'));
  return xmlDocument(xmlElement('rss', { version: '2.0', 'xml:lang': feed.locale, ...NAMESPACES }, channel));
}

function item(entry: FeedEntry, { origin, publisher }: Feed): string {
  const authors = entry.authors.length > 0 ? entry.authors : [publisher];
  const whole = entry.html && portableHtml(entry.html, { origin, page: entry.url });
  const parts = [
    text('title', entry.title),
    text('link', entry.url),
    xmlElement('guid', { isPermaLink: 'false' }, xmlText(entry.id)),
    text('pubDate', dated(entry.firstPublishedAt)),
    ...authors.map((name) => text('dc:creator', name)),
    text('description', entry.summary),
    ...(whole ? [text('content:encoded', whole)] : []),
  ];
  return xmlElement('item', {}, parts.join('\n'));
}
