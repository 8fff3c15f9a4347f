import type { Offer, Product } from 'schema-dts';
import type { Period } from '@lectern/shared-types';
import type { z } from 'zod';
import { localePath } from '#kernel/locale.ts';
import { majorUnits } from '#messages/index.ts';
import type { Shell } from '#ui/page.ts';
import { itemList, publisherOf, type Thing } from '#ui/structured-data.ts';
import type { BundleView, PriceView, TierView } from '../model.ts';

/** What the page says of itself, which its things say too; `image` is a whole address. */
export interface Said {
  image: string;
  description: string;
}

/** Months in a period, in which recurring prices are told (UN/CEFACT code MON). */
const MONTHS: Record<z.infer<typeof Period>, number> = { month: 1, quarter: 3, year: 12 };

function recurring({ kind, period, amount, currency }: PriceView) {
  if (kind !== 'interval' || !period) return {};
  const priceSpecification = {
    '@type': 'UnitPriceSpecification' as const,
    price: majorUnits(amount, currency),
    priceCurrency: currency,
    billingDuration: MONTHS[period],
    billingIncrement: 1,
    unitCode: 'MON',
  };
  return { priceSpecification };
}

/** Offers of schema.org, one a price. */
export function offers(prices: PriceView[], url: string) {
  return prices.map((price) => {
    const { kind, amount, currency, sku } = price;
    return {
      '@type': 'Offer',
      category: kind === 'interval' ? 'Subscription' : 'Paid',
      price: majorUnits(amount, currency),
      priceCurrency: currency,
      sku,
      availability: 'https://schema.org/OnlineOnly',
      url,
      ...recurring(price),
    } satisfies Offer;
  });
}

interface Sold {
  name: string;
  url: string;
  prices: PriceView[];
}

function product({ origin }: Shell, { name, url, prices }: Sold, { image, description }: Said) {
  return {
    '@type': 'Product',
    '@id': `${url}#product`,
    url,
    name,
    description,
    image,
    brand: publisherOf(origin),
    offers: offers(prices, url),
  } satisfies Product;
}

/** A bundle as something to be bought, where it has a price, and the courses in it. */
export function bundleThings(shell: Shell, bundle: BundleView, said: Said): Thing[] {
  const url = shell.origin + localePath(shell.locale, `/bundles/${bundle.slug}/`);
  const { title: name, prices, courses } = bundle;
  const paths = courses.map(({ slug }) => `/courses/${slug}/`);
  return [
    ...(prices.length > 0 ? [product(shell, { name, url, prices }, said)] : []),
    ...(paths.length > 0 ? [itemList(shell, paths)] : []),
  ];
}

/** The tiers that have a price. They have no pages of their own, but places on one. */
export function tierThings(shell: Shell, tiers: TierView[], image: string): Thing[] {
  const page = shell.origin + localePath(shell.locale, '/membership/');
  return tiers
    .filter(({ prices }) => prices.length > 0)
    .map(({ slug, name, summary, prices }) =>
      product(shell, { name, url: `${page}#${slug}`, prices }, { image, description: summary || name }),
    );
}
