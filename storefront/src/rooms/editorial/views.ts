import type { Locale } from '@lectern/shared-types';
import { read } from '#kernel/reading.ts';
import type {
  ArticleCard,
  ArticleView,
  AuthorView,
  Byline,
  CategoryView,
  Label,
  PageView,
  SiteView,
  TagView,
} from './model.ts';
import { LATEST } from './rules/latest.ts';
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

/** The newest ones, as the home page shows them. */
export function latestArticles(locale: Locale): Promise<ArticleCard[]> {
  return read(reads.latestArticles(locale), () => texts.listArticles(locale, { limit: LATEST }));
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
