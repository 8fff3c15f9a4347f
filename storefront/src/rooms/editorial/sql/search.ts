import type { Locale } from '@lectern/shared-types';
import { rows } from '#kernel/db/index.ts';

interface Key {
  documentId: string;
  locale: Locale;
}

/** An article in one language, and where it is read. */
export interface ArticlePlace extends Key {
  title: string;
  slug: string;
}

/** An article for whoever wants to search it; `authors`, `category` and `tags` are document ids. */
export interface ArticleText extends Omit<ArticlePlace, 'slug'> {
  summary: string;
  html: string;
  authors: string[];
  category: string | null;
  tags: string[];
}

const WITH_KEYS =
  'join unnest($1::text[], $2::text[]) as k (document_id, locale) using (document_id, locale)';
const valuesOf = (keys: Key[]) => [
  keys.map(({ documentId }) => documentId),
  keys.map(({ locale }) => locale),
];

/** Where these are read; those that are not published in their language are left out. */
export function listArticlePlaces(keys: Key[]): Promise<ArticlePlace[]> {
  return rows(
    `select document_id as "documentId", locale, title, slug from site.article ${WITH_KEYS}`,
    valuesOf(keys),
  );
}

/** The texts of these; left out as above. */
export function listArticleTexts(keys: Key[]): Promise<ArticleText[]> {
  return rows(
    `select document_id as "documentId", locale, title, summary, body ->> 'html' as html, authors, category, tags
     from site.article ${WITH_KEYS}`,
    valuesOf(keys),
  );
}

/** Every article in every language. */
export function listArticleKeys(): Promise<Key[]> {
  return rows('select document_id as "documentId", locale from site.article order by 1, 2');
}

/** The articles that are, or carry, one of these documents (authors, categories, tags). */
export function listArticlesWith(documentIds: string[]): Promise<Key[]> {
  return rows(
    `select document_id as "documentId", locale from site.article
     where document_id = any($1) or authors && $1 or tags && $1 or category = any($1)`,
    [documentIds],
  );
}
