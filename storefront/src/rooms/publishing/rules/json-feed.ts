import { portableHtml, type Feed, type FeedEntry } from './feed.ts';

/** A feed by https://www.jsonfeed.org/version/1.1/. */
export function jsonFeed(feed: Feed): string {
  const { locale, title, description, publisher, home, self, entries } = feed;
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    language: locale,
    home_page_url: home,
    feed_url: self,
    authors: [{ name: publisher }],
    items: entries.map((entry) => item(entry, feed)),
  });
}

function item(entry: FeedEntry, { origin }: Feed) {
  const { id, url, title, summary, html, cover, authors, firstPublishedAt, updatedAt } = entry;
  return {
    id,
    url,
    title,
    summary,
    ...(html ? { content_html: portableHtml(html, { origin, page: url }) } : { content_text: summary }),
    ...(cover && { image: origin + cover.src }),
    ...(authors.length > 0 && { authors: authors.map((name) => ({ name })) }),
    date_published: firstPublishedAt,
    date_modified: updatedAt,
  };
}
