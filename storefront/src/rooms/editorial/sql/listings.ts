import type { Locale, SocialAccount } from '@lectern/shared-types';
import { rows } from '#kernel/db/index.ts';
import type { Picture } from '#kernel/media/index.ts';
import type { Text } from '#kernel/text.ts';
import type { CategoryView, SiteView, TagView } from '../model.ts';

/** The languages of a document, the default one first. */
const localesOf = (table: string) =>
  `(select array_agg(twin.locale::text order by twin.locale desc) from ${table} twin
    where twin.document_id = t.document_id) as locales`;

export async function findSettings(locale: Locale): Promise<SiteView | null> {
  const found = await rows<SiteView>(
    `select name, tagline, description, logo, social, icp_number as "icpNumber"
     from site.settings where locale = $1`,
    [locale],
  );
  return found[0] ?? null;
}

export interface AuthorRow {
  documentId: string;
  slug: string;
  locales: Locale[];
  name: string;
  headline: string | null;
  bio: Text | null;
  picture: Picture | null;
  links: SocialAccount[];
}

export function listAuthors(locale: Locale): Promise<AuthorRow[]> {
  return rows(
    `select document_id as "documentId", slug, ${localesOf('site.author')}, name, headline, bio, picture, links
     from site.author t where locale = $1 order by slug`,
    [locale],
  );
}

export function listCategories(locale: Locale): Promise<CategoryView[]> {
  return rows(
    `select document_id as "documentId", slug, ${localesOf('site.category')}, name, description
     from site.category t where locale = $1 order by position, slug`,
    [locale],
  );
}

export function listTags(locale: Locale): Promise<TagView[]> {
  return rows(
    `select document_id as "documentId", slug, ${localesOf('site.tag')}, name
     from site.tag t where locale = $1 order by slug`,
    [locale],
  );
}
