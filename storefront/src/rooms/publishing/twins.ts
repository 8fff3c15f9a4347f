import type { Locale } from '@lectern/shared-types';
import { courseMarkdown, lessonMarkdown } from '#rooms/catalog/index.ts';
import { articleMarkdown, pageMarkdown } from '#rooms/editorial/index.ts';
import type { Twin } from './rules/twin.ts';

/**
 * What a page says, as its author wrote it; of a course, its lessons. Null where there is no such page, where it is kept out of search engines,
 * where another address is the one to be found, and for whatever is not free to read.
 * @param page without language and slashes around, as in `courses/tea/water`
 */
export function twinAt(locale: Locale, page: string): Promise<Twin | null> {
  const [shelf = '', ...slugs] = page.split('/');
  const [first = '', second = ''] = slugs;
  if (slugs.length === 0) return pageMarkdown(locale, shelf);
  if (shelf === 'articles' && slugs.length === 1) return articleMarkdown(locale, first);
  if (shelf === 'courses' && slugs.length === 1) return courseMarkdown(locale, first);
  if (shelf === 'courses' && slugs.length === 2)
    return lessonMarkdown(locale, { course: first, lesson: second });
  return Promise.resolve(null);
}
