import { DEFAULT_LOCALE, type Locale } from '@lectern/shared-types';

/** Where each language lives; the default one is the root of the site. Astro's i18n uses the same words. */
export const LOCALE_PREFIXES = { 'zh-CN': '', en: '/en' } as const satisfies Record<Locale, string>;

/**
 * The address of a page in one language.
 * @param path the Chinese (unprefixed) path, as in `/courses/`
 * @example localePath('en', '/courses/') // '/en/courses/'
 */
export function localePath(locale: Locale, path: string): string {
  return `${LOCALE_PREFIXES[locale]}${path}`;
}

/** The language that a path, or Astro's `currentLocale`, speaks. @example localeOf('/en/courses/') // 'en' */
export function localeOf(path: string | undefined): Locale {
  if (path === 'en' || path === '/en' || path?.startsWith('/en/')) return 'en';
  return DEFAULT_LOCALE;
}

/** The path without its language. @example neutralPath('/en/courses/') // '/courses/' */
export function neutralPath(path: string): string {
  return localeOf(path) === 'en' ? path.slice(LOCALE_PREFIXES.en.length) || '/' : path;
}
