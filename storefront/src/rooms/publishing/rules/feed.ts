import type { Locale } from '@lectern/shared-types';
import { xmlElement, xmlText } from './xml.ts';

/** Something new to read; `url` is its whole and lasting address. Times are ISO 8601. */
interface FeedEntry {
  url: string;
  title: string;
  summary: string;
  publishedAt: string;
}

export interface Feed {
  locale: Locale;
  title: string;
  subtitle: string;
  author: string;
  /** Addresses of the site and of the feed itself. */
  home: string;
  self: string;
  entries: FeedEntry[];
}

const FEED_LENGTH = 40;
/** RFC 4287 wants a time even of a feed that has nothing yet. */
const NEVER = '1970-01-01T00:00:00Z';

/** An Atom feed (RFC 4287) of the latest entries. */
export function atomFeed(feed: Feed): string {
  const latest = feed.entries
    .toSorted((one, other) => other.publishedAt.localeCompare(one.publishedAt))
    .slice(0, FEED_LENGTH);
  const head = [
    xmlElement('id', {}, xmlText(feed.self)),
    xmlElement('title', {}, xmlText(feed.title)),
    xmlElement('subtitle', {}, xmlText(feed.subtitle)),
    xmlElement('updated', {}, latest[0]?.publishedAt ?? NEVER),
    xmlElement('author', {}, xmlElement('name', {}, xmlText(feed.author))),
    xmlElement('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
    xmlElement('link', { rel: 'alternate', type: 'text/html', href: feed.home }),
  ];
  const attributes = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.locale };
  return xmlElement('feed', attributes, ['', ...head, ...latest.map(atomEntry), ''].join('\n'));
}

function atomEntry({ url, title, summary, publishedAt }: FeedEntry): string {
  const parts = [
    xmlElement('id', {}, xmlText(url)),
    xmlElement('title', {}, xmlText(title)),
    xmlElement('link', { rel: 'alternate', type: 'text/html', href: url }),
    xmlElement('published', {}, publishedAt),
    xmlElement('updated', {}, publishedAt),
    xmlElement('summary', {}, xmlText(summary)),
  ];
  return xmlElement('entry', {}, parts.join(''));
}
