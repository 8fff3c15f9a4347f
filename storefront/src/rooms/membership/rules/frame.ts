import { LOCALES } from '@lectern/shared-types';
import type { PageMeta } from '#ui/page.ts';

/** What a page of an account says of itself: nothing to search engines. @param path as in `/account/sessions/` */
export function accountMeta(path: string, title: string): PageMeta {
  return { title, description: title, path, locales: LOCALES, hidden: true };
}

/**
 * The page of this site to go on to after a log-in; null for what could lead elsewhere.
 * @example nextPage('/account/sessions/') // '/account/sessions/'
 * @example nextPage('//evil.example/') // null
 */
export function nextPage(asked: string | null): string | null {
  return asked !== null && /^\/(?![/\\])[\w\-./%~]*$/.test(asked) && !asked.includes('/..') ? asked : null;
}
