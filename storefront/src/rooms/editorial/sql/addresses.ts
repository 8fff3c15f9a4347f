import type { Locale } from '@lectern/shared-types';
import { rows } from '#kernel/db/index.ts';

/** Where a document of editorial is read; `updatedAt` is null where no single text makes the page. */
export interface EditorialAddress {
  kind: 'article' | 'page' | 'author' | 'category' | 'tag';
  slug: string;
  locale: Locale;
  updatedAt: string | null;
  hidden: boolean;
}

export function listAddresses(): Promise<EditorialAddress[]> {
  return rows(
    `select kind, slug, locale, updated_at as "updatedAt", hidden from (
       select 'article' as kind, slug, locale, updated_at, coalesce((seo ->> 'hidden')::boolean, false) as hidden
         from site.article
       union all
       select 'page', slug, locale, updated_at, coalesce((seo ->> 'hidden')::boolean, false) from site.page
       union all select 'author', slug, locale, null, false from site.author
       union all select 'category', slug, locale, null, false from site.category
       union all select 'tag', slug, locale, null, false from site.tag
     ) as address order by kind, locale desc, slug`,
  );
}
