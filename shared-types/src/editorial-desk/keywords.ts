import { z } from 'zod';
import { Locale } from '../kernel.ts';
import { page, pageSize } from './paging.ts';
import { ContentTypeUid, TextAddress } from './text.ts';

/** The types whose pages people are to find by what they search for. */
export const KEYWORD_UIDS = [
  'api::editorial.article',
  'api::editorial.page',
  'api::catalog.course',
  'api::catalog.lesson',
  'api::catalog.bundle',
] as const;

/** What somebody types into a search engine and shall find this text by. */
const Keyword = z.string().trim().min(1).max(60);

/** Where in a draft a keyword stands. */
export const KeywordStanding = z.object({
  word: Keyword,
  title: z.boolean(),
  description: z.boolean(),
  headings: z.boolean(),
  /** How often. */
  body: z.int().nonnegative(),
  /** Null for Han characters, which no address of ours has. */
  address: z.boolean().nullable(),
});
export type KeywordStanding = z.infer<typeof KeywordStanding>;

/** `GET` and `PUT /editorial/texts/:uid/:documentId/keywords?locale=`. */
export const TextKeywords = z.object({ keywords: z.array(KeywordStanding), mayChange: z.boolean() });
export type TextKeywords = z.infer<typeof TextKeywords>;

/** The keywords of a text from now on; none takes it off the sheet. */
export const KeywordsRequest = z.object({ words: z.array(Keyword).max(12) });
export type KeywordsRequest = z.infer<typeof KeywordsRequest>;

export const KeywordSheetQuery = z.object({
  uid: ContentTypeUid.optional(),
  locale: Locale.optional(),
  /** Texts that have keywords, or those that have none. */
  with: z.enum(['some', 'none']).default('some'),
  page,
  pageSize,
});
export type KeywordSheetQuery = z.infer<typeof KeywordSheetQuery>;

export const KeywordSheet = z.object({
  items: z.array(z.object({ address: TextAddress, title: z.string(), keywords: z.array(KeywordStanding) })),
  total: z.int(),
});
export type KeywordSheet = z.infer<typeof KeywordSheet>;
