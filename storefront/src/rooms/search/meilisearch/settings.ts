import type { Locale } from '@lectern/shared-types';
import type { Settings } from 'meilisearch';
import type { Kept } from './documents.ts';

/** What it tells its readers: the language in which words are cut and folded. */
export const LANGUAGES: Record<Locale, string> = { 'zh-CN': 'cmn', en: 'eng' };

/** Nobody reads further, and counting more is dear. */
const MOST_HITS = 200;
/** Milliseconds after which it answers with what it has found. */
const CUTOFF = 500;

/** Asked for by these, the most telling first: where a word stands decides before how near to another. */
const SEARCHED = [
  'titleWords',
  'headingWords',
  'aboutWords',
  'textWords',
  'codeWords',
  'sounds',
] as const satisfies (keyof Kept)[];
const FILTERED = [
  'document',
  'kind',
  'access',
  'courses',
  'openers',
  'paid',
] as const satisfies (keyof Kept)[];
export const SHOWN = [
  'document',
  'kind',
  'access',
  'paid',
  'title',
  'heading',
  'anchor',
  'summary',
  'text',
  'code',
] as const satisfies (keyof Kept)[];

/** The settings of every index in one language. When they change, indexes are built anew (see `version`). */
export function settingsOf(locale: Locale): Settings {
  return {
    searchableAttributes: [...SEARCHED],
    filterableAttributes: [
      {
        attributePatterns: [...FILTERED],
        features: { facetSearch: false, filter: { equality: true, comparison: false } },
      },
      {
        attributePatterns: ['n'],
        features: { facetSearch: false, filter: { equality: true, comparison: true } },
      },
    ],
    displayedAttributes: [...SHOWN],
    distinctAttribute: 'document',
    // Of parts that are alike, the one that stands first in its text.
    rankingRules: ['words', 'typo', 'proximity', 'attributeRank', 'wordPosition', 'exactness', 'n:asc'],
    localizedAttributes: [{ attributePatterns: ['*'], locales: [LANGUAGES[locale]] }],
    // `C++` and `C#` are words.
    nonSeparatorTokens: ['+', '#'],
    typoTolerance: { disableOnNumbers: true, disableOnAttributes: ['codeWords', 'sounds'] },
    pagination: { maxTotalHits: MOST_HITS },
    faceting: { maxValuesPerFacet: MOST_HITS },
    facetSearch: false,
    searchCutoffMs: CUTOFF,
  };
}
