import type { Locale } from '@lectern/shared-types';
import { localePath } from '#kernel/locale.ts';

/** Where a page can be had as Markdown. @example markdownPath('en', '/articles/tea/') // '/en/articles/tea.md' */
export function markdownPath(locale: Locale, path: string): string {
  return `${localePath(locale, path).replace(/\/$/, '')}.md`;
}
