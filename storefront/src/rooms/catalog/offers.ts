import type { Locale } from '@lectern/shared-types';
import { read } from '#kernel/reading.ts';
import type { BundleCard, BundleView, Openings, TierLine, TierView } from './model.ts';
import { bundleCard, cardsOf, memberPricesOf, priced } from './offer-cards.ts';
import { reducedFor } from './rules/member-prices.ts';
import { priceView } from './rules/offers.ts';
import { reads } from './rules/reads.ts';
import { listMemberPrices, type MemberPriceRow } from './sql/member-prices.ts';
import { findBundle, listBundles, listTiers } from './sql/offers.ts';

/** Newest first. */
export async function bundles(locale: Locale): Promise<BundleCard[]> {
  const found = await read(reads.bundles(locale), () => listBundles(locale, null));
  return Promise.all(found.map(bundleCard));
}

async function bundlesWith(locale: Locale, courseId: string): Promise<BundleCard[]> {
  const found = await read(reads.bundlesWith(locale, courseId), () => listBundles(locale, courseId));
  return Promise.all(found.map(bundleCard));
}

/** The plans by name, from the plainest to the fullest. @param courseId of a course that they open; any where left out */
export async function tierLines(locale: Locale, courseId?: string): Promise<TierLine[]> {
  const found = await read(reads.tierLines(locale), () => listTiers(locale));
  const meant = found.filter(
    ({ opensAll, courses }) => courseId === undefined || opensAll || courses.includes(courseId),
  );
  return Promise.all(meant.map(({ documentId, slug, name }) => priced({ documentId, slug, name })));
}

/** The bundles that contain a course, newest first, and the plans that open it. */
export async function openingsOf(locale: Locale, courseId: string): Promise<Openings> {
  const [bundles, tiers] = await Promise.all([bundlesWith(locale, courseId), tierLines(locale, courseId)]);
  return { bundles, tiers };
}

export function bundle(locale: Locale, slug: string): Promise<BundleView | null> {
  return read(reads.bundle(locale, slug), async () => {
    const found = await findBundle(locale, slug);
    if (!found) return null;
    const { locales, courses, seo, ...row } = found;
    await read(reads.languages(row.documentId), () => Promise.resolve(locales));
    return {
      ...(await bundleCard(row)),
      memberPrices: await memberPricesOf(locale, row.documentId),
      locales,
      summaryHtml: row.summaryText.html,
      courses: await cardsOf(locale, courses),
      seo,
    };
  });
}

/** The courses that are published in this language, each with what members pay for it. */
async function reducedCourses(locale: Locale, found: MemberPriceRow[]): Promise<TierView['memberPrices']> {
  const all = await Promise.all(
    found.map(async (row) => {
      const [course] = await cardsOf(locale, [row.item]);
      return course ? [{ course, price: priceView(row) }] : [];
    }),
  );
  return all.flat();
}

/** From the plainest to the fullest. */
export async function tiers(locale: Locale): Promise<TierView[]> {
  const found = await read(reads.tiers(locale), () => listTiers(locale));
  const reduced = await read(reads.allMemberPrices, listMemberPrices);
  return Promise.all(
    found.map(async (tier) => ({
      ...(await priced(tier)),
      courses: await cardsOf(locale, tier.courses),
      memberPrices: await reducedCourses(locale, reducedFor(tier, found, reduced)),
    })),
  );
}
