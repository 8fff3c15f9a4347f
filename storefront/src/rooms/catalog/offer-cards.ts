import type { Locale } from '@lectern/shared-types';
import { read } from '#kernel/reading.ts';
import type { BundleCard } from './model.ts';
import { priceList, type PriceList } from './rules/offers.ts';
import { firstWords } from './rules/summary.ts';
import { listBundles, listPrices, type BundleRow } from './sql/offers.ts';

export function prices(): Promise<PriceList> {
  return read('prices', async () => priceList(await listPrices()));
}

export function bundleRows(locale: Locale): Promise<BundleRow[]> {
  return read(`bundles:${locale}`, () => listBundles(locale));
}

export function bundleCard(row: BundleRow, list: PriceList): BundleCard {
  const { documentId, slug, locales, title, summaryText, cover } = row;
  const summary = firstWords(summaryText.html);
  return { documentId, slug, locales, title, summary, cover, prices: list.get(documentId) ?? [] };
}
