const LONGEST = 60;

/** One letter says nothing; one Chinese character is a word. */
const SAYS_SOMETHING = /\p{Script=Han}|[\p{L}\p{N}].*\S|\S.*[\p{L}\p{N}]/u;

/** What nobody should find in a list of queries: addresses, numbers of people and things, keys. */
const PERSONAL = [
  /@/,
  /:\/\/|www\./,
  // Telephone numbers, cards and identity cards, however they are grouped.
  /\d(?:[\s().-]*\d){6,}/,
  // A word that mixes letters and digits at length is a key, a code or a token.
  /(?=[a-z_-]*\d)(?=[\d_-]*[a-z])[a-z0-9_-]{16,}/,
  /[a-z0-9+/=_-]{32,}/,
];

/**
 * A query as it may be kept for the editors, or null where it may not. Kept are words that somebody could look
 * for; what could tell who it was is not.
 * @example recordable('  Ｒｕｓｔ 宏 ') // 'rust 宏'
 */
export function recordable(query: string): string | null {
  const words = query.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
  if ([...words].length > LONGEST || !SAYS_SOMETHING.test(words)) return null;
  return PERSONAL.some((pattern) => pattern.test(words)) ? null : words;
}
