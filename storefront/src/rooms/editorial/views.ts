import type { Locale } from '@lectern/shared-types';
import { read } from '#kernel/reading.ts';
import type {
  ArticleCard,
  ArticleView,
  AuthorView,
  Byline,
  CategoryCard,
  CategoryView,
  Label,
  PageView,
  SiteView,
  TagView,
} from './model.ts';
import { LATEST } from './rules/latest.ts';
import { othersAmong } from './rules/others.ts';
import { reads, type ArticleFilter } from './rules/reads.ts';
import * as listings from './sql/listings.ts';
import * as texts from './sql/texts.ts';

export type { ArticleFilter };

/** What is there, with its languages noted as read. */
async function inLanguages<T extends { documentId: string; locales: Locale[] }>(found: T | null) {
  if (found) await read(reads.languages(found.documentId), () => Promise.resolve(found.locales));
  return found;
}

const present = <T>(found: (T | null)[]): T[] => found.filter((one) => one !== null);

/** Null until an editor has published the site's settings in this language. */
export function siteSettings(locale: Locale): Promise<SiteView | null> {
  return read(reads.settings(locale), () => listings.findSettings(locale));
}

export function author(locale: Locale, slug: string): Promise<AuthorView | null> {
  return read(reads.author(locale, slug), async () => {
    const found = await inLanguages(await listings.findAuthor(locale, slug));
    if (!found) return null;
    const { bio, ...rest } = found;
    return { ...rest, bioHtml: bio?.html ?? null };
  });
}

/** The authors with these document ids, in this order; those without words in this language are left out. */
export async function authorsOf(locale: Locale, documentIds: string[]): Promise<Byline[]> {
  const byline = (id: string) => read(reads.byline(locale, id), () => listings.findByline(locale, id));
  return present(await Promise.all(documentIds.map(byline)));
}

export function category(locale: Locale, slug: string): Promise<CategoryView | null> {
  return read(reads.category(locale, slug), async () =>
    inLanguages(await listings.findCategory(locale, slug)),
  );
}

export function categories(locale: Locale): Promise<CategoryCard[]> {
  return read(reads.categories(locale), () => listings.listCategories(locale));
}

/** As `authorsOf`, for the one category of a text. */
export async function categoryOf(locale: Locale, documentId: string | null): Promise<Label | null> {
  if (!documentId) return null;
  return read(reads.label(locale, documentId), () => listings.findCategoryLabel(locale, documentId));
}

export function tag(locale: Locale, slug: string): Promise<TagView | null> {
  return read(reads.tag(locale, slug), async () => inLanguages(await listings.findTag(locale, slug)));
}

/** As `authorsOf`, for tags. */
export async function tagsOf(locale: Locale, documentIds: string[]): Promise<Label[]> {
  const label = (id: string) => read(reads.label(locale, id), () => listings.findTagLabel(locale, id));
  return present(await Promise.all(documentIds.map(label)));
}

/** Newest first. */
export function articles(locale: Locale, filter?: ArticleFilter): Promise<ArticleCard[]> {
  return read(reads.articles(locale, filter), () => texts.listArticles(locale, { filter }));
}

/** As `articles`, those that search engines may find: what is told to machines. */
export function announcedArticles(locale: Locale): Promise<ArticleCard[]> {
  return read(reads.announcedArticles(locale), () => texts.listArticles(locale, { isTold: true }));
}

/** The newest ones, as the home page shows them. */
export function latestArticles(locale: Locale): Promise<ArticleCard[]> {
  return read(reads.latestArticles(locale), () => texts.listArticles(locale, { limit: LATEST }));
}

const RELATED = 3;

async function newest(locale: Locale, filter?: ArticleFilter): Promise<string[]> {
  const limit = RELATED + 1;
  const found = await read(reads.newestArticles(locale, filter), () =>
    texts.listArticles(locale, { filter, limit }),
  );
  return found.map(({ documentId }) => documentId);
}

/** The newest others of its category and its tags; of all where there are none. */
async function relatedTo(locale: Locale, article: texts.ArticleRow): Promise<ArticleCard[]> {
  const { documentId, category, tags } = article;
  const filters = [...(category ? [{ category }] : []), ...tags.map((tag) => ({ tag }))];
  const alike = await Promise.all(filters.map((filter) => newest(locale, filter)));
  const others = othersAmong(alike.flat(), documentId);
  const shown = others.length > 0 ? others : othersAmong(await newest(locale), documentId);
  const card = (id: string) =>
    read(reads.articleCard(locale, id), () => listings.findArticleCard(locale, id));
  return present(await Promise.all(shown.slice(0, RELATED).map(card)));
}

export function article(locale: Locale, slug: string): Promise<ArticleView | null> {
  return read(reads.article(locale, slug), async () => {
    const found = await inLanguages(await texts.findArticle(locale, slug));
    if (!found) return null;
    const { body, authors, category, tags, ...rest } = found;
    return {
      ...rest,
      html: body.html,
      toc: body.toc,
      authors: await authorsOf(locale, authors),
      category: await categoryOf(locale, category),
      tags: await tagsOf(locale, tags),
      related: await relatedTo(locale, found),
    };
  });
}

export function page(locale: Locale, slug: string): Promise<PageView | null> {
  return read(reads.page(locale, slug), async () => {
    const found = await inLanguages(await texts.findPage(locale, slug));
    if (!found) return null;
    const { body, ...rest } = found;
    return { ...rest, html: body.html, toc: body.toc };
  });
}

export function footerPages(locale: Locale): Promise<{ slug: string; title: string }[]> {
  return read(reads.footerPages(locale), () => texts.listFooterPages(locale));
}

/** As `footerPages`, those that search engines may find. */
export function announcedPages(locale: Locale): Promise<{ slug: string; title: string }[]> {
  return read(reads.announcedPages(locale), () => texts.listFooterPages(locale, { isTold: true }));
}
