import type { Locale } from '@lectern/shared-types';
import type { Findable } from './lexemes.ts';

/** In how many parts a lexeme stands. */
export interface WordCount {
  locale: Locale;
  word: string;
  sections: number;
}

/** What the vocabulary gains, or loses, when the parts that were counted are replaced by these. */
export function differences(
  before: WordCount[],
  now: ({ locale: Locale } & Pick<Findable, 'all'>)[],
): WordCount[] {
  const counts = new Map<string, WordCount>();
  const add = (locale: Locale, word: string, sections: number) => {
    const known = counts.get(`${locale} ${word}`) ?? { locale, word, sections: 0 };
    counts.set(`${locale} ${word}`, { ...known, sections: known.sections + sections });
  };
  for (const { locale, word, sections } of before) add(locale, word, -sections);
  for (const { locale, all } of now) for (const [word] of all.counted) add(locale, word, 1);
  return [...counts.values()].filter(({ sections }) => sections !== 0);
}
