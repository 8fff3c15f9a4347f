import type { Locale } from '@lectern/shared-types';
import { gathered, rows } from '#kernel/db/index.ts';
import type { Text } from '#kernel/text.ts';
import type { SeoView } from '#rooms/editorial/index.ts';
import type { BundleCard, PriceView, TierView } from '../model.ts';
import type { KeptPrice } from '../rules/kept.ts';

export type PriceRow = Omit<PriceView, 'sku'> & {
  itemType: 'course' | 'lesson' | 'bundle' | 'tier';
  item: string;
};

/** A price as it is read, and that it is asked now, by the clock of the database. */
export const PRICE = 'item_type as "itemType", item, kind, period, currency, amount';
export const HOLDS_NOW = '(coalesce(starts_at <= now(), true) and coalesce(ends_at > now(), true))';

const askedPrices = gathered(async (items: string[]) => {
  const found = await rows<PriceRow>(
    `select ${PRICE} from site.price
     where item = any($1::text[]) and for_tier is null and ${HOLDS_NOW}
     order by item, currency, amount, document_id`,
    [items],
  );
  return Map.groupBy(found, ({ item }) => item);
});

/**
 * What everybody pays now for a lesson, course, bundle or tier, by the clock of the database; the cheapest first.
 * Those that are asked for at the same moment are found together.
 */
export async function findPrices(item: string): Promise<PriceRow[]> {
  return (await askedPrices(item)).get(item) ?? [];
}

/** The prices, by what they are for and who pays them, that have begun or ended in this time. */
export function listRepriced(after: Date, until: Date): Promise<Pick<KeptPrice, 'item' | 'for_tier'>[]> {
  return rows(
    `select distinct item, for_tier from site.price
     where (starts_at > $1 and starts_at <= $2) or (ends_at > $1 and ends_at <= $2)`,
    [after, until],
  );
}

export interface BundleRow extends Omit<BundleCard, 'summary' | 'prices'> {
  summaryText: Text;
}

const BUNDLE_CARD =
  't.document_id as "documentId", t.slug, t.title, t.cover, t.summary_text as "summaryText"';

/** Newest first. @param courseId of a course that they contain; null for all bundles */
export function listBundles(locale: Locale, courseId: string | null): Promise<BundleRow[]> {
  return rows(
    `select ${BUNDLE_CARD} from site.bundle t
     where t.locale = $1 and ($2::text is null or t.courses @> array[$2])
     order by t.first_published_at desc, t.document_id`,
    [locale, courseId],
  );
}

export interface WholeBundle extends BundleRow {
  locales: Locale[];
  courses: string[];
  seo: SeoView | null;
}

export async function findBundle(locale: Locale, slug: string): Promise<WholeBundle | null> {
  const found = await rows<WholeBundle>(
    `select ${BUNDLE_CARD}, t.courses, t.seo,
       (select array_agg(twin.locale::text order by twin.locale desc) from site.bundle twin
        where twin.document_id = t.document_id) as locales
     from site.bundle t where t.locale = $1 and t.slug = $2`,
    [locale, slug],
  );
  return found[0] ?? null;
}

export type TierRow = Omit<TierView, 'courses' | 'prices' | 'memberPrices'> & { courses: string[] };

/** From the plainest to the fullest. */
export function listTiers(locale: Locale): Promise<TierRow[]> {
  return rows(
    `select document_id as "documentId", slug, name, summary, benefits, rank, opens_all as "opensAll", courses
     from site.tier where locale = $1 order by rank, slug`,
    [locale],
  );
}
