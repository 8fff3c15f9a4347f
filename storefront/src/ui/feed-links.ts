import { localePath } from '#kernel/locale.ts';
import { messagesOf } from '#messages/index.ts';
import type { PageMeta, Shell } from './page.ts';

/** A feed as readers find it in the head of a page. */
interface FeedLink {
  type: 'application/rss+xml' | 'application/feed+json';
  title: string;
  href: string;
}

function pair(title: string, base: string): FeedLink[] {
  return [
    { type: 'application/rss+xml', title, href: `${base}feed.xml` },
    { type: 'application/feed+json', title, href: `${base}feed.json` },
  ];
}

/** The feeds of a page's own subject, then those of the whole site. */
export function feedLinks({ locale, site }: Shell, { feedsOn, path }: PageMeta): FeedLink[] {
  const words = messagesOf(locale);
  const own =
    feedsOn === undefined ? [] : pair(words.sharing.feedOf(feedsOn, site.name), localePath(locale, path));
  return [...own, ...pair(words.feedTitle(site.name), localePath(locale, '/'))];
}
