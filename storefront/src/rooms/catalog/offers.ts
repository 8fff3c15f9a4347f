import type { Locale } from '@lectern/shared-types';
import { read } from '#kernel/reading.ts';
import { inOrderOf } from '#rooms/editorial/index.ts';
import type { BundleCard, BundleView, TierView } from './model.ts';
import { bundleCard, bundleRows, prices } from './offer-cards.ts';
import { listTiers } from './sql/offers.ts';
import { courses } from './views.ts';

/** Newest first. */
export async function bundles(locale: Locale): Promise<BundleCard[]> {
  const [found, list] = [await bundleRows(locale), await prices()];
  return found.map((row) => bundleCard(row, list));
}

export async function bundle(locale: Locale, slug: string): Promise<BundleView | null> {
  const row = (await bundleRows(locale)).find((one) => one.slug === slug);
  if (!row) return null;
  return {
    ...bundleCard(row, await prices()),
    summaryHtml: row.summaryText.html,
    courses: inOrderOf(row.courses, await courses(locale)),
    seo: row.seo,
  };
}

/** From the plainest to the fullest. */
export async function tiers(locale: Locale): Promise<TierView[]> {
  const found = await read(`tiers:${locale}`, () => listTiers(locale));
  const [all, list] = [await courses(locale), await prices()];
  return found.map((tier) => ({
    ...tier,
    courses: inOrderOf(tier.courses, all),
    prices: list.get(tier.documentId) ?? [],
  }));
}
