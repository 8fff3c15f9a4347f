import type { Locale } from '@lectern/shared-types';
import { ALL, touchedBetween, type Sights } from '#kernel/changes.ts';
import type { Replaced } from '#kernel/db/index.ts';
import { articleGroup, GROUPS, reads } from './reads.ts';

/*
 * What depends on what in editorial: which part of a row pages see, under which tag. When a row is replaced, the
 * tags are touched under which something else is seen than before.
 */

interface Kept {
  document_id: string;
  locale: Locale;
}

interface Addressed extends Kept {
  slug: string;
}

interface Author extends Addressed {
  name: string;
  headline: string | null;
  picture: unknown;
}

interface Label extends Addressed {
  name: string;
}

interface Category extends Label {
  description: string | null;
  position: number;
}

interface Page extends Addressed {
  title: string;
  footer_position: number | null;
  updated_at: string;
  hidden: boolean;
}

interface Article extends Addressed {
  title: string;
  summary: string;
  cover: unknown;
  authors: string[];
  category: string | null;
  tags: string[];
  first_published_at: string;
  updated_at: string;
  reading_minutes: number;
  hidden: boolean;
}

/** Rows of editorial as replacing them tells of them, by type. */
export interface EditorialRows {
  settings: Kept;
  author: Author;
  category: Category;
  tag: Label;
  page: Page;
  article: Article;
}

/** The time of the last article that the home page has room for, by language; none where there is room for more. */
export type Horizon = Partial<Record<Locale, string>>;

/** An address, and all that is told of it beside it. */
function addressIn(group: string, { locale, slug }: Addressed, ...told: unknown[]): Sights {
  const address = [locale, slug, ...told];
  return { [reads.addresses(group)]: address, [reads.addressGroups]: address };
}

/** Which languages there are, pages and addresses of the other languages tell too. */
const languages = ({ document_id }: Kept): Sights => ({ [reads.languages(document_id)]: true });

function author(row: Author): Sights {
  const { locale, slug, document_id, name, headline, picture } = row;
  return {
    [reads.author(locale, slug)]: ALL,
    [reads.byline(locale, document_id)]: [slug, name, headline, picture],
    ...languages(row),
    ...addressIn(GROUPS.author, row, picture),
  };
}

function label(type: 'category' | 'tag', row: Label): Sights {
  const { locale, slug, document_id, name } = row;
  return {
    [reads[type](locale, slug)]: ALL,
    [reads.label(locale, document_id)]: [slug, name],
    ...languages(row),
    ...addressIn(GROUPS[type], row),
  };
}

function category(row: Category): Sights {
  const { locale, slug, name, description, position } = row;
  return { ...label('category', row), [reads.categories(locale)]: [slug, name, description, position] };
}

function page(row: Page): Sights {
  const { locale, slug, title, footer_position, updated_at, hidden } = row;
  const place = [footer_position, slug, title];
  return {
    [reads.page(locale, slug)]: ALL,
    ...(footer_position !== null && { [reads.footerPages(locale)]: place }),
    ...(footer_position !== null && !hidden && { [reads.announcedPages(locale)]: place }),
    ...languages(row),
    ...addressIn(GROUPS.page, row, updated_at, hidden),
  };
}

function article(row: Article, horizon: Horizon): Sights {
  const { locale, slug, document_id, first_published_at, updated_at, hidden } = row;
  const card = [slug, row.title, row.summary, row.cover, first_published_at, row.reading_minutes];
  const filters = [
    undefined,
    ...row.authors.map((author) => ({ author })),
    ...(row.category ? [{ category: row.category }] : []),
    ...row.tags.map((tag) => ({ tag })),
  ];
  const last = horizon[locale];
  const isLatest = last === undefined || Date.parse(first_published_at) >= Date.parse(last);
  return {
    [reads.article(locale, slug)]: ALL,
    [reads.articleCard(locale, document_id)]: card,
    ...Object.fromEntries(filters.map((filter) => [reads.articles(locale, filter), card])),
    ...Object.fromEntries(
      filters.map((filter) => [reads.newestArticles(locale, filter), first_published_at]),
    ),
    ...(!hidden && { [reads.announcedArticles(locale)]: card }),
    ...(isLatest && { [reads.latestArticles(locale)]: card }),
    ...languages(row),
    ...addressIn(articleGroup(document_id), row, updated_at, hidden, row.cover),
  };
}

const SIGHTS: { [Type in keyof EditorialRows]: (row: EditorialRows[Type], horizon: Horizon) => Sights } = {
  settings: ({ locale }) => ({ [reads.settings(locale)]: ALL }),
  author,
  category,
  tag: (row) => label('tag', row),
  page,
  article,
};

/**
 * The tags that a replaced row touches.
 * @param horizon as it is after the change
 */
export function touchedBy<Type extends keyof EditorialRows>(
  type: Type,
  { before, after }: Replaced<EditorialRows[Type]>,
  horizon: Horizon = {},
): string[] {
  const seen = (row: EditorialRows[Type] | null) => (row ? SIGHTS[type](row, horizon) : {});
  return touchedBetween(seen(before), seen(after));
}
