import type { Locale } from '@lectern/shared-types';
import { read } from '#kernel/reading.ts';
import type {
  ArticleCard,
  ArticleView,
  AuthorView,
  CategoryView,
  PageView,
  SiteView,
  TagView,
} from './model.ts';
import { bySlug, inOrderOf } from './rules/choose.ts';
import { listAddresses } from './sql/addresses.ts';
import { findSettings, listAuthors, listCategories, listTags } from './sql/listings.ts';
import { findArticle, findPage, listArticles, listFooterPages, type ArticleFilter } from './sql/texts.ts';

export { listAddresses as addresses, type ArticleFilter };

/** Null until an editor has published the site's settings in this language. */
export function siteSettings(locale: Locale): Promise<SiteView | null> {
  return read(`settings:${locale}`, () => findSettings(locale));
}

function authors(locale: Locale): Promise<AuthorView[]> {
  return read(`authors:${locale}`, async () => {
    const found = await listAuthors(locale);
    return found.map(({ bio, ...author }) => ({ ...author, bioHtml: bio?.html ?? null }));
  });
}

export async function author(locale: Locale, slug: string): Promise<AuthorView | null> {
  return bySlug(await authors(locale), slug);
}

/** The authors with these document ids, in this order; those without words in this language are left out. */
export async function authorsOf(locale: Locale, documentIds: string[]): Promise<AuthorView[]> {
  return inOrderOf(documentIds, await authors(locale));
}

function categories(locale: Locale): Promise<CategoryView[]> {
  return read(`categories:${locale}`, () => listCategories(locale));
}

export async function category(locale: Locale, slug: string): Promise<CategoryView | null> {
  return bySlug(await categories(locale), slug);
}

/** As `authorsOf`, for the one category of a text. */
export async function categoryOf(locale: Locale, documentId: string | null): Promise<CategoryView | null> {
  if (!documentId) return null;
  return inOrderOf([documentId], await categories(locale))[0] ?? null;
}

function tags(locale: Locale): Promise<TagView[]> {
  return read(`tags:${locale}`, () => listTags(locale));
}

export async function tag(locale: Locale, slug: string): Promise<TagView | null> {
  return bySlug(await tags(locale), slug);
}

/** As `authorsOf`, for tags. */
export async function tagsOf(locale: Locale, documentIds: string[]): Promise<TagView[]> {
  return inOrderOf(documentIds, await tags(locale));
}

/** Newest first. */
export function articles(locale: Locale, filter: ArticleFilter = {}): Promise<ArticleCard[]> {
  const { author = '', category = '', tag = '' } = filter;
  return read(`articles:${locale}:${author}:${category}:${tag}`, () => listArticles(locale, filter));
}

export function article(locale: Locale, slug: string): Promise<ArticleView | null> {
  return read(`article:${locale}:${slug}`, async () => {
    const found = await findArticle(locale, slug);
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
  return read(`page:${locale}:${slug}`, async () => {
    const found = await findPage(locale, slug);
    if (!found) return null;
    const { body, ...rest } = found;
    return { ...rest, html: body.html, toc: body.toc };
  });
}

export function footerPages(locale: Locale): Promise<{ slug: string; title: string }[]> {
  return read(`footer-pages:${locale}`, () => listFooterPages(locale));
}
