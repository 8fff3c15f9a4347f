import type { Locale } from '@lectern/shared-types';
import { searchEn } from './en.ts';
import { searchZh, type SearchWords } from './zh-CN.ts';

export type { SearchWords };

const catalogue = { 'zh-CN': searchZh, en: searchEn } satisfies Record<Locale, SearchWords>;

/** The words of the search in one language. */
export function searchWordsOf(locale: Locale): SearchWords {
  return catalogue[locale];
}
