import type { Locale } from '@lectern/shared-types';

/** One public, prerendered page of the site. */
export interface Address {
  /** Astro's route pattern, with the language in front, as in `/en/courses/[course]`. */
  pattern: string;
  params: Record<string, string>;
  locale: Locale;
  /** As in `/en/courses/first-steps/`. */
  path: string;
  /** ISO 8601; null for pages that are not made from one document. */
  updatedAt: string | null;
  /** The languages in which the same page exists. */
  locales: Locale[];
  /** Kept out of sitemaps, feeds and search engines. */
  hidden: boolean;
  /** The address of the picture that stands for it, as in `/media/<hash>.webp`. */
  picture: string | null;
  /** False where another address shows the same text and is the one to be found. */
  canonical: boolean;
  /** The name of the sitemap that lists it, unless it is hidden or not canonical. */
  shard: string;
}
