import type { Locale } from '@lectern/shared-types';
import type {
  ArticleCard,
  ArticleView,
  AuthorView,
  CategoryView,
  PageView,
  SiteView,
  TagView,
} from './model.ts';

export type * from './model.ts';

/** Narrows a list to what carries all of these; each is a document id. */
export interface ArticleFilter {
  author?: string;
  category?: string;
  tag?: string;
}

export async function siteSettings(_locale: Locale): Promise<SiteView | null> {
  return null;
}
export async function authors(_locale: Locale): Promise<AuthorView[]> {
  return [];
}
export async function author(_locale: Locale, _slug: string): Promise<AuthorView | null> {
  return null;
}
export async function categories(_locale: Locale): Promise<CategoryView[]> {
  return [];
}
export async function category(_locale: Locale, _slug: string): Promise<CategoryView | null> {
  return null;
}
export async function tags(_locale: Locale): Promise<TagView[]> {
  return [];
}
export async function tag(_locale: Locale, _slug: string): Promise<TagView | null> {
  return null;
}
export async function articles(_locale: Locale, _filter: ArticleFilter = {}): Promise<ArticleCard[]> {
  return [];
}
export async function article(_locale: Locale, _slug: string): Promise<ArticleView | null> {
  return null;
}
export async function page(_locale: Locale, _slug: string): Promise<PageView | null> {
  return null;
}
export async function footerPages(_locale: Locale): Promise<{ slug: string; title: string }[]> {
  return [];
}
