import { type Locale, LOCALES } from '@lectern/shared-types';
import { rows, type Transaction } from '#kernel/db/index.ts';
import type { Text } from '#kernel/text.ts';
import type { ArticleCard, PageView, SeoView } from '../model.ts';
import { LATEST } from '../rules/latest.ts';
import type { ArticleFilter } from '../rules/reads.ts';
import type { Horizon } from '../rules/touched.ts';

const ARTICLE_CARD = `
  t.document_id as "documentId", t.slug, t.title, t.summary, t.cover,
  t.first_published_at as "firstPublishedAt", t.reading_minutes as "readingMinutes"`;

interface Listing {
  filter?: ArticleFilter | undefined;
  limit?: number;
  /** Leaves out what is hidden from search engines. */
  isTold?: boolean;
}

/** Newest first. */
export function listArticles(locale: Locale, { filter, limit, isTold }: Listing): Promise<ArticleCard[]> {
  const { author, category, tag }: Record<string, string | undefined> = { ...filter };
  return rows(
    `select ${ARTICLE_CARD} from site.article t
     where t.locale = $1
       and ($2::text is null or t.authors @> array[$2])
       and ($3::text is null or t.category = $3)
       and ($4::text is null or t.tags @> array[$4]) and not ($5::boolean and t.hidden)
     order by t.first_published_at desc, t.document_id limit $6`,
    [locale, author, category, tag, isTold ?? false, limit],
  );
}

/** An article with all of its text, for feeds; `authors` are names. */
export interface LatestText extends Omit<ArticleCard, 'readingMinutes'> {
  html: string;
  authors: string[];
  updatedAt: string;
}

/** Newest first. */
export function listLatestTexts(locale: Locale, { filter, limit }: Listing): Promise<LatestText[]> {
  const { author, category }: Record<string, string | undefined> = { ...filter };
  return rows(
    `select t.document_id as "documentId", t.slug, t.title, t.summary, t.cover, t.body ->> 'html' as html,
       t.first_published_at as "firstPublishedAt", t.updated_at as "updatedAt",
       array(select a.name from unnest(t.authors) with ordinality as o (id, place)
             join site.author a on a.document_id = o.id and a.locale = t.locale order by place) as authors
     from site.article t
     where t.locale = $1 and not t.hidden and ($2::text is null or t.authors @> array[$2])
       and ($3::text is null or t.category = $3)
     order by t.first_published_at desc, t.document_id limit $4`,
    [locale, author, category, limit],
  );
}

/** A text as its author wrote it. */
export interface WrittenText {
  title: string;
  summary: string | null;
  markdown: string;
  updatedAt: string;
}

const WRITTEN = (table: 'article' | 'page', summary: string) =>
  `select title, ${summary} as summary, markdown, updated_at as "updatedAt" from site.${table}
   where locale = $1 and slug = $2 and not hidden and markdown is not null`;

/** Null where there is none that search engines may find. */
export async function findArticleMarkdown(locale: Locale, slug: string): Promise<WrittenText | null> {
  return (await rows<WrittenText>(WRITTEN('article', 'summary'), [locale, slug]))[0] ?? null;
}

/** As `findArticleMarkdown`. */
export async function findPageMarkdown(locale: Locale, slug: string): Promise<WrittenText | null> {
  return (await rows<WrittenText>(WRITTEN('page', 'null::text'), [locale, slug]))[0] ?? null;
}

/** See `Horizon`. */
export async function findHorizon(trx: Transaction): Promise<Horizon> {
  const { rows: found } = await trx.query<{ locale: Locale; last: string }>(
    `select l.locale, a.first_published_at as last from unnest($2::text[]) as l (locale)
     cross join lateral (
       select t.first_published_at from site.article t where t.locale = l.locale
       order by t.first_published_at desc, t.document_id offset $1 limit 1) a`,
    [LATEST - 1, LOCALES],
  );
  return Object.fromEntries(found.map(({ locale, last }) => [locale, last]));
}

export interface ArticleRow extends ArticleCard {
  locales: Locale[];
  body: Text;
  authors: string[];
  category: string | null;
  tags: string[];
  seo: SeoView | null;
  updatedAt: string;
}

export async function findArticle(locale: Locale, slug: string): Promise<ArticleRow | null> {
  const found = await rows<ArticleRow>(
    `select ${ARTICLE_CARD}, t.body, t.authors, t.category, t.tags, t.seo, t.updated_at as "updatedAt",
       (select array_agg(twin.locale::text order by twin.locale desc) from site.article twin
        where twin.document_id = t.document_id) as locales
     from site.article t where t.locale = $1 and t.slug = $2`,
    [locale, slug],
  );
  return found[0] ?? null;
}

type PageRow = Omit<PageView, 'html' | 'toc'> & { body: Text };

export async function findPage(locale: Locale, slug: string): Promise<PageRow | null> {
  const found = await rows<PageRow>(
    `select t.document_id as "documentId", t.slug, t.title, t.body, t.seo, t.updated_at as "updatedAt",
       (select array_agg(twin.locale::text order by twin.locale desc) from site.page twin
        where twin.document_id = t.document_id) as locales
     from site.page t where t.locale = $1 and t.slug = $2`,
    [locale, slug],
  );
  return found[0] ?? null;
}

export function listFooterPages(
  locale: Locale,
  { isTold = false }: Pick<Listing, 'isTold'> = {},
): Promise<{ slug: string; title: string }[]> {
  return rows(
    `select slug, title from site.page
     where locale = $1 and footer_position is not null and not ($2::boolean and hidden)
     order by footer_position, slug`,
    [locale, isTold],
  );
}
