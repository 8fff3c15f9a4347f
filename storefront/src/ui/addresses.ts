import { DEFAULT_LOCALE, type Locale, LOCALES } from '@lectern/shared-types';
import { localePath } from '#kernel/locale.ts';

/** The whole address of a page in one language. @example addressOf('https://a.cn', 'en', '/courses/') */
export function addressOf(origin: string, locale: Locale, path: string): string {
  return origin + localePath(locale, path);
}

interface Alternate {
  hreflang: Locale | 'x-default';
  href: string;
}

/** The same page in every language that it has; `x-default` is the default language's, where it exists. */
export function alternatesOf(origin: string, locales: readonly Locale[], path: string): Alternate[] {
  const known = LOCALES.filter((locale) => locales.includes(locale));
  const fallback = known.includes(DEFAULT_LOCALE) ? DEFAULT_LOCALE : known[0];
  const pairs: Alternate[] = known.map((locale) => ({
    hreflang: locale,
    href: addressOf(origin, locale, path),
  }));
  return fallback ? [...pairs, { hreflang: 'x-default', href: addressOf(origin, fallback, path) }] : pairs;
}
