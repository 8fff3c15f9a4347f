import type { Locale } from '@lectern/shared-types';
import type { Address } from './model.ts';

export type * from './model.ts';

/** Every prerendered page of the site, in a stable order. */
export async function publicAddresses(): Promise<Address[]> {
  return [];
}

/** The public addresses of one language. */
export async function addresses(locale: Locale): Promise<Address[]> {
  return (await publicAddresses()).filter((address) => address.locale === locale);
}

/**
 * What a dynamic page answers to Astro's `getStaticPaths`; it serves the page's twin too.
 * @example export const getStaticPaths = staticPaths;
 */
export async function staticPaths({ routePattern }: { routePattern: string }) {
  const all = await publicAddresses();
  return all.filter(({ pattern }) => pattern === routePattern).map(({ params }) => ({ params }));
}
