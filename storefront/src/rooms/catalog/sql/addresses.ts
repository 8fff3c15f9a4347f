import type { Locale } from '@lectern/shared-types';
import { rows } from '#kernel/db/index.ts';

/** Where a course or a bundle is read. */
export interface OfferAddress {
  kind: 'course' | 'bundle';
  slug: string;
  locale: Locale;
  updatedAt: string;
  hidden: boolean;
}

export function listOfferAddresses(): Promise<OfferAddress[]> {
  return rows(
    `select kind, slug, locale, updated_at as "updatedAt", coalesce((seo ->> 'hidden')::boolean, false) as hidden
     from (
       select 'course' as kind, slug, locale, updated_at, seo from site.course
       union all
       select 'bundle', slug, locale, updated_at, seo from site.bundle
     ) as offer order by kind, locale desc, slug`,
  );
}
