import type { Locale } from '@lectern/shared-types';
import { rows } from '#kernel/db/index.ts';

/** Where a document of editorial is read; `updatedAt` is null where no single text makes the page. */
export interface EditorialAddress {
  kind: 'article' | 'page' | 'author' | 'category' | 'tag';
  documentId: string;
  slug: string;
  locale: Locale;
  /** The languages that the document has. */
  locales: Locale[];
  updatedAt: string | null;
  hidden: boolean;
  /** The address of its cover, or of an author's portrait. */
  picture: string | null;
  /** See `GROUPS`. */
  group: string;
}

const ADDRESSES = `
  select 'article' as kind, document_id, locale, slug, updated_at, hidden, cover ->> 'src' as picture,
    'articles-' || right(document_id, 1) as "group" from site.article
  union all
  select 'page', document_id, locale, slug, updated_at, hidden, null, 'pages' from site.page
  union all select 'author', document_id, locale, slug, null, false, picture ->> 'src', 'authors' from site.author
  union all select 'category', document_id, locale, slug, null, false, null, 'categories' from site.category
  union all select 'tag', document_id, locale, slug, null, false, null, 'tags' from site.tag`;

/** All of them, those of one group, or those of some documents. */
export function listAddresses(
  only: { group?: string; documentIds?: string[] } = {},
): Promise<EditorialAddress[]> {
  return rows(
    `select kind, document_id as "documentId", slug, locale::text, updated_at as "updatedAt", hidden, picture, "group",
       (array_agg(locale::text) over (partition by kind, document_id)) as locales
     from (${ADDRESSES}) as address
     where ($1::text is null or "group" = $1) and ($2::text[] is null or document_id = any($2))
     order by kind, locale desc, slug`,
    [only.group, only.documentIds],
  );
}

/** When an address of a group last changed, as far as it is known; hidden addresses count for nothing. */
export function listAddressGroups(): Promise<{ group: string; updatedAt: string | null }[]> {
  return rows(
    `select "group", max(updated_at) as "updatedAt" from (${ADDRESSES}) as address
     where not hidden group by "group" order by "group"`,
  );
}
