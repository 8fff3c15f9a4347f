/** A banned word that was found; `line` counts from 1. */
export interface Hit {
  word: string;
  line: number;
}

/** A letter or digit of a script that puts spaces between its words. */
const SPACED_SIGN = /^(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])[\p{L}\p{N}\p{M}]$/u;

/**
 * Where banned words stand in a text. Both are compared as readers take them: full width like half width, capitals
 * like small letters, invisible signs left out. A word that begins or ends with a letter of a script with spaces
 * counts only where a word begins or ends there; Chinese words count wherever they stand.
 */
export function bannedIn(text: string, words: readonly string[]): Hit[] {
  const plain = plainly(text);
  // Spaces of the same length, so that a word may stand on two lines and still be found at its place.
  const haystack = plain.replaceAll('\n', ' ');
  return words.flatMap((word) => {
    const needle = plainly(word).replaceAll('\n', ' ').trim();
    const places = needle === '' ? [] : placesOf(haystack, needle);
    return [...new Set(linesAt(plain, places))].map((line) => ({ word, line }));
  });
}

function plainly(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{DI}/gu, '')
    .toLowerCase()
    .replace(/[^\S\n]+/gu, ' ');
}

function placesOf(haystack: string, needle: string): number[] {
  const places: number[] = [];
  for (let at = haystack.indexOf(needle); at !== -1; at = haystack.indexOf(needle, at + needle.length)) {
    const end = at + needle.length;
    const before = lastSign(haystack.slice(Math.max(0, at - 2), at));
    const cutsIn = isSpaced(before) && isSpaced(firstSign(needle));
    const cutsOff = isSpaced(lastSign(needle)) && isSpaced(firstSign(haystack.slice(end, end + 2)));
    if (!cutsIn && !cutsOff) places.push(at);
  }
  return places;
}

const isSpaced = (sign: string) => SPACED_SIGN.test(sign);
const firstSign = (text: string) => [...text][0] ?? '';
const lastSign = (text: string) => [...text].at(-1) ?? '';

/** The lines of places that are given in order. */
function linesAt(text: string, places: readonly number[]): number[] {
  let line = 1;
  let from = 0;
  return places.map((at) => {
    line += text.slice(from, at).split('\n').length - 1;
    from = at;
    return line;
  });
}
