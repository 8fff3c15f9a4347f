import type { Locale } from '@lectern/shared-types';
import { rows } from '#kernel/db/index.ts';
import type { Text } from '#kernel/text.ts';
import type { SeoView } from '#rooms/editorial/index.ts';
import type { BundleCard, PriceView, TierView } from '../model.ts';

export type PriceRow = Omit<PriceView, 'sku'> & {
  itemType: 'course' | 'lesson' | 'bundle' | 'tier';
  item: string;
};

/** The prices that hold now, by the clock of the database; the cheapest first. */
export function listPrices(): Promise<PriceRow[]> {
  return rows(
    `select item_type as "itemType", item, kind, period, currency, amount from site.price
     where coalesce(starts_at <= now(), true) and coalesce(ends_at > now(), true)
     order by item, currency, amount, document_id`,
  );
}

export interface BundleRow extends Omit<BundleCard, 'prices'> {
  summaryText: Text;
  courses: string[];
  seo: SeoView | null;
  updatedAt: string;
}

export function listBundles(locale: Locale): Promise<BundleRow[]> {
  return rows(
    `select t.document_id as "documentId", t.slug, t.title, t.summary, t.cover, t.summary_text as "summaryText",
       t.courses, t.seo, t.updated_at as "updatedAt",
       (select array_agg(twin.locale::text order by twin.locale desc) from site.bundle twin
        where twin.document_id = t.document_id) as locales
     from site.bundle t where t.locale = $1
     order by t.first_published_at desc, t.document_id`,
    [locale],
  );
}

export type TierRow = Omit<TierView, 'courses' | 'prices'> & { courses: string[] };

/** From the plainest to the fullest. */
export function listTiers(locale: Locale): Promise<TierRow[]> {
  return rows(
    `select document_id as "documentId", slug, name, summary, benefits, opens_all as "opensAll", courses
     from site.tier where locale = $1 order by rank, slug`,
    [locale],
  );
}
