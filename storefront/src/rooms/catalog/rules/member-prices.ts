import type { MemberPrice } from '../model.ts';
import type { MemberPriceRow } from '../sql/member-prices.ts';
import { priceView } from './offers.ts';

interface Plan {
  documentId: string;
  slug: string;
  name: string;
}

/** What members pay for a thing, in the order of the plans; a price for a plan that is not among them is not told. */
export function memberPricesIn(plans: Plan[], found: MemberPriceRow[]): MemberPrice[] {
  return plans.flatMap(({ documentId, slug, name }) =>
    found
      .filter(({ forTier }) => forTier === documentId)
      .map((row) => ({ tier: { slug, name }, price: priceView(row) })),
  );
}

interface RankedPlan {
  documentId: string;
  rank: number;
  opensAll: boolean;
  /** Ids of the courses that it opens. */
  courses: string[];
}

/**
 * What holders of a plan pay for courses that it does not open: the prices for it and for plans below it, of a course
 * the least in each currency.
 * @param found the cheapest first
 */
export function reducedFor(plan: RankedPlan, plans: RankedPlan[], found: MemberPriceRow[]): MemberPriceRow[] {
  if (plan.opensAll) return [];
  const held = new Set(
    plans
      .filter(({ documentId, rank }) => documentId === plan.documentId || rank < plan.rank)
      .map(({ documentId }) => documentId),
  );
  const reduced = found.filter(({ item, forTier }) => held.has(forTier) && !plan.courses.includes(item));
  const least = Map.groupBy(reduced, ({ item, currency }) => `${item} ${currency}`);
  return [...least.values()].flatMap(([first]) => first ?? []);
}
