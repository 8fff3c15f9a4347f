import type { Locale } from '@lectern/shared-types';
import { messagesOf } from '#messages/index.ts';
import { announced } from '#rooms/catalog/index.ts';
import { author as authorOf, category as categoryOf, latestTexts } from '#rooms/editorial/index.ts';
import { addressOf } from '#ui/addresses.ts';
import type { Shell } from '#ui/page.ts';
import { FEED_LENGTH, latestOf, type Feed, type FeedEntry } from './rules/feed.ts';
import { jsonFeed } from './rules/json-feed.ts';
import { rssFeed } from './rules/rss.ts';

/** What a feed is about, and which page shows the same; `name` is null for all of the site. */
interface Subject {
  name: string | null;
  path: string;
  by?: { author: string } | { category: string };
}

/** Finds what a feed is about by the parameters of its address; null where there is no such thing. */
export type FindSubject = (
  locale: Locale,
  params: Record<string, string | undefined>,
) => Promise<Subject | null>;

export const wholeSite: FindSubject = () => Promise.resolve({ name: null, path: '/' });

export const ofCategory: FindSubject = async (locale, { category = '' }) => {
  const found = await categoryOf(locale, category);
  if (!found) return null;
  return { name: found.name, path: `/categories/${found.slug}/`, by: { category: found.documentId } };
};

export const ofAuthor: FindSubject = async (locale, { author = '' }) => {
  const found = await authorOf(locale, author);
  if (!found) return null;
  return { name: found.name, path: `/authors/${found.slug}/`, by: { author: found.documentId } };
};

/** In which forms a feed is told. */
export const FEED_FORMATS = {
  xml: { type: 'application/rss+xml', write: rssFeed },
  json: { type: 'application/feed+json', write: jsonFeed },
};

async function entriesOf({ locale, origin }: Shell, by: Subject['by']): Promise<FeedEntry[]> {
  const written = (await latestTexts(locale, { filter: by, limit: FEED_LENGTH })).map((article) => ({
    ...article,
    id: `urn:lectern:article:${article.documentId}:${locale}`,
    url: addressOf(origin, locale, `/articles/${article.slug}/`),
  }));
  const taught = (await announced(locale, by)).map((course) => ({
    ...course,
    id: `urn:lectern:course:${course.documentId}:${locale}`,
    url: addressOf(origin, locale, `/courses/${course.slug}/`),
    summary: course.subtitle ?? course.title,
    html: null,
    authors: [],
    updatedAt: course.firstPublishedAt,
  }));
  return latestOf([...written, ...taught]);
}

/** The latest of a subject. @param file of the feed, under the address of the page that shows the same */
export async function feedOf(shell: Shell, { name, path, by }: Subject, file: string): Promise<Feed> {
  const { locale, origin, site } = shell;
  const words = messagesOf(locale);
  const home = addressOf(origin, locale, path);
  return {
    locale,
    origin,
    title: name === null ? words.feedTitle(site.name) : words.sharing.feedOf(name, site.name),
    description: site.description,
    publisher: site.name,
    home,
    self: home + file,
    entries: await entriesOf(shell, by),
  };
}
