import type { Locale } from '@lectern/shared-types';
import { read } from '#kernel/reading.ts';
import type { BundleCard, CourseCard, MemberPrice, Offered, PriceView } from './model.ts';
import { memberPricesIn } from './rules/member-prices.ts';
import { priceView } from './rules/offers.ts';
import { reads, readsOfPrice } from './rules/reads.ts';
import { firstWords } from '#kernel/first-words.ts';
import { findCard } from './sql/courses.ts';
import { findMemberPrices } from './sql/member-prices.ts';
import { findPrices, listRepriced, listTiers, type BundleRow } from './sql/offers.ts';

/** What a lesson, course, bundle or tier costs everybody now. */
function pricesOf(item: string): Promise<PriceView[]> {
  return read(reads.prices(item), async () => (await findPrices(item)).map(priceView));
}

export async function priced<T extends { documentId: string }>(one: T): Promise<T & { prices: PriceView[] }> {
  return { ...one, prices: await pricesOf(one.documentId) };
}

/** What members pay for a lesson, course or bundle now. */
export async function memberPricesOf(locale: Locale, item: string): Promise<MemberPrice[]> {
  const found = await read(reads.memberPrices(item), () => findMemberPrices(item));
  if (found.length === 0) return [];
  return memberPricesIn(await read(reads.tierLines(locale), () => listTiers(locale)), found);
}

/** What a lesson, course or bundle costs now, and what it costs members. */
export async function offered(locale: Locale, item: string): Promise<Offered> {
  return { prices: await pricesOf(item), memberPrices: await memberPricesOf(locale, item) };
}

export async function bundleCard({ summaryText, ...row }: BundleRow): Promise<BundleCard> {
  return priced({ ...row, summary: firstWords(summaryText.html) });
}

/** The courses with these document ids, in this order; those that are not published in this language are left out. */
export async function cardsOf(locale: Locale, courseIds: string[]): Promise<CourseCard[]> {
  const found = await Promise.all(
    courseIds.map((id) => read(reads.card(locale, id), () => findCard(locale, id))),
  );
  return Promise.all(found.filter((card) => card !== null).map(priced));
}

/** The tags (see `read`) that are touched because prices have begun or ended in this time, its end included. */
export async function repricedBetween(after: Date, until: Date): Promise<Set<string>> {
  return new Set((await listRepriced(after, until)).flatMap(readsOfPrice));
}
