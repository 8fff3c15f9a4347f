import type { Locale } from '@lectern/shared-types';

/** Narrows a list to what carries an author, a category or a tag; each is a document id. */
export type ArticleFilter = { author: string } | { category: string } | { tag: string };

const named = (filter: ArticleFilter | undefined) =>
  filter ? Object.entries(filter).map(([facet, id]) => `:${facet}:${id}`)[0] : '';

/** The tags under which pages read editorial. What is seen under each, `sightsOf` says. */
export const reads = {
  settings: (locale: Locale) => `settings:${locale}`,
  author: (locale: Locale, slug: string) => `author:${locale}:${slug}`,
  byline: (locale: Locale, documentId: string) => `byline:${locale}:${documentId}`,
  category: (locale: Locale, slug: string) => `category:${locale}:${slug}`,
  categories: (locale: Locale) => `categories:${locale}`,
  tag: (locale: Locale, slug: string) => `tag:${locale}:${slug}`,
  label: (locale: Locale, documentId: string) => `label:${locale}:${documentId}`,
  article: (locale: Locale, slug: string) => `article:${locale}:${slug}`,
  articleCard: (locale: Locale, documentId: string) => `article-card:${locale}:${documentId}`,
  articles: (locale: Locale, filter?: ArticleFilter) => `articles:${locale}${named(filter)}`,
  /** Those that search engines may find. */
  announcedArticles: (locale: Locale) => `announced-articles:${locale}`,
  latestArticles: (locale: Locale) => `latest-articles:${locale}`,
  page: (locale: Locale, slug: string) => `page:${locale}:${slug}`,
  footerPages: (locale: Locale) => `footer-pages:${locale}`,
  /** As `announcedArticles`, of the pages that the footer names. */
  announcedPages: (locale: Locale) => `announced-pages:${locale}`,
  /** Which articles are the newest of those that carry something, or of all. */
  newestArticles: (locale: Locale, filter?: ArticleFilter) => `newest-articles:${locale}${named(filter)}`,
  /** The languages that a document has. */
  languages: (documentId: string) => `languages:${documentId}`,
  addresses: (group: string) => `addresses:editorial:${group}`,
  addressGroups: 'address-groups:editorial',
};

/** Addresses are told in groups, so that one that changes is not told with all the others. */
export const GROUPS = { author: 'authors', category: 'categories', tag: 'tags', page: 'pages' } as const;

/** Articles are many: those whose ids end alike, in every language, are a group. */
export const articleGroup = (documentId: string) => `articles-${documentId.slice(-1)}`;

const NAMES = new Set<string>(Object.values(GROUPS));
/** Whether a group is one of editorial's. */
export const isGroup = (name: string) => NAMES.has(name) || name.startsWith(articleGroup(''));
