import type { Locale, SocialAccount } from '@lectern/shared-types';
import { gathered, rows } from '#kernel/db/index.ts';
import type { Text } from '#kernel/text.ts';
import type { ArticleCard, Byline, CategoryCard, CategoryView, Label, SiteView, TagView } from '../model.ts';

/** The languages of a document, the default one first. */
const localesOf = (table: string) =>
  `(select array_agg(twin.locale::text order by twin.locale desc) from ${table} twin
    where twin.document_id = t.document_id) as locales`;

export async function findSettings(locale: Locale): Promise<SiteView | null> {
  const found = await rows<SiteView>(
    `select name, tagline, description, audience, logo, social, icp_number as "icpNumber", verifications
     from site.settings where locale = $1`,
    [locale],
  );
  return found[0] ?? null;
}

export interface AuthorRow extends Byline {
  locales: Locale[];
  bio: Text | null;
  links: SocialAccount[];
}

export async function findAuthor(locale: Locale, slug: string): Promise<AuthorRow | null> {
  const found = await rows<AuthorRow>(
    `select document_id as "documentId", slug, ${localesOf('site.author')}, name, headline, bio, picture, links
     from site.author t where locale = $1 and slug = $2`,
    [locale, slug],
  );
  return found[0] ?? null;
}

export async function findCategory(locale: Locale, slug: string): Promise<CategoryView | null> {
  const found = await rows<CategoryView>(
    `select document_id as "documentId", slug, ${localesOf('site.category')}, name, description
     from site.category t where locale = $1 and slug = $2`,
    [locale, slug],
  );
  return found[0] ?? null;
}

/** In the editors' order. */
export function listCategories(locale: Locale): Promise<CategoryCard[]> {
  return rows(
    `select document_id as "documentId", slug, name, description from site.category
     where locale = $1 order by position, slug`,
    [locale],
  );
}

export async function findTag(locale: Locale, slug: string): Promise<TagView | null> {
  const found = await rows<TagView>(
    `select document_id as "documentId", slug, ${localesOf('site.tag')}, name
     from site.tag t where locale = $1 and slug = $2`,
    [locale, slug],
  );
  return found[0] ?? null;
}

interface Key {
  locale: Locale;
  documentId: string;
}

const nameOf = ({ locale, documentId }: Key) => `${locale} ${documentId}`;

/** Finds documents by their ids; those that are asked for at the same moment, together. */
function finder<Found>(columns: string, table: string) {
  const asked = gathered(async (keys: Key[]) => {
    const found = await rows<Found & Key>(
      `select document_id as "documentId", locale, ${columns}
       from ${table} join unnest($1::text[], $2::text[]) as k (document_id, locale) using (document_id, locale)`,
      [keys.map(({ documentId }) => documentId), keys.map(({ locale }) => locale)],
    );
    return new Map(found.map((row) => [nameOf(row), row]));
  });
  return async (locale: Locale, documentId: string): Promise<Found | null> => {
    const key = { locale, documentId };
    return (await asked(key)).get(nameOf(key)) ?? null;
  };
}

export const findByline = finder<Byline>('slug, name, headline, picture', 'site.author');
export const findCategoryLabel = finder<Label>('slug, name', 'site.category');
export const findTagLabel = finder<Label>('slug, name', 'site.tag');
export const findArticleCard = finder<ArticleCard>(
  `slug, title, summary, cover, first_published_at as "firstPublishedAt", reading_minutes as "readingMinutes"`,
  'site.article',
);
