import { LOCALES } from '@lectern/shared-types';
import { messagesOf } from '#messages/index.ts';
import type { PageMeta, Shell } from '#ui/page.ts';
import { searchPath } from './addresses.ts';
import type { Question } from './question.ts';

/** Search engines find the page of the search, and none of what is found there. */
export function searchMeta({ locale, site }: Shell, question: Question): PageMeta {
  const words = messagesOf(locale).search;
  const { q } = question;
  return {
    title: q === '' ? words.name : words.titleOf(q),
    description: words.description(site.name),
    path: searchPath(question),
    locales: LOCALES,
    hidden: q !== '',
  };
}
