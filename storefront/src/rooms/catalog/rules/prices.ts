import type { Currency } from '@lectern/shared-types';
import type { PriceView } from '../model.ts';

/** The least that one pays to begin: of what renews by itself, else of all. Undefined where nothing is for sale. */
export function entryPrice(prices: PriceView[]): PriceView | undefined {
  const renewing = prices.filter(({ kind }) => kind === 'interval');
  const offered = renewing.length > 0 ? renewing : prices;
  return offered.toSorted((a, b) => a.amount - b.amount)[0];
}

/** What something costs for good, in one currency. Amounts in minor units. */
interface Sum {
  amount: number;
  currency: Currency;
}

const forGood = (prices: PriceView[], currency: Currency) =>
  prices.find((price) => price.kind === 'once' && price.currency === currency);

/** What the parts of a bundle cost one by one, and what the bundle saves. */
export interface Saving {
  separately: Sum;
  saved: Sum;
}

/** Null where a part is not sold for good in the bundle's currency, or where nothing is saved. */
export function savingOf(bundle: PriceView[], parts: { prices: PriceView[] }[]): Saving | null {
  const whole = bundle.find(({ kind }) => kind === 'once');
  if (!whole) return null;
  const { currency } = whole;
  const single = parts.map(({ prices }) => forGood(prices, currency)?.amount);
  if (single.some((amount) => amount === undefined)) return null;
  const separately = single.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
  if (separately <= whole.amount) return null;
  return {
    separately: { amount: separately, currency },
    saved: { amount: separately - whole.amount, currency },
  };
}
