import { LOCALES } from '@lectern/shared-types';
import type { PageMeta } from '#ui/page.ts';

/** What a page of an account says of itself: nothing to search engines. @param path as in `/account/sessions/` */
export function accountMeta(path: string, title: string): PageMeta {
  return { title, description: title, path, locales: LOCALES, hidden: true };
}
