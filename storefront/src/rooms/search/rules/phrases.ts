/** What of a query may stand in a text word for word. */
export interface Phrases {
  whole: string;
  /** Every two words that are neighbours, with what was typed between them. */
  pairs: string[];
}

/**
 * The phrases of a query; null where it is one word.
 * @param words as `unitsOf` found them, in the order in which they were typed
 */
export function phrasesOf(text: string, words: string[]): Phrases | null {
  const plain = text.toLowerCase().replace(/\s+/g, ' ').trim();
  const places: { from: number; to: number }[] = [];
  let at = 0;
  for (const word of words) {
    const from = plain.indexOf(word, at);
    if (from === -1) continue;
    at = from + word.length;
    places.push({ from, to: at });
  }
  const pairs = places.slice(1).map(({ to }, index) => plain.slice(places[index]?.from, to));
  return pairs.length > 0 ? { whole: plain, pairs } : null;
}

/** How much of the phrases was found, from 0 to 1. @param found the whole first, then each pair */
export function nearness([whole, ...pairs]: boolean[]): number {
  const share = pairs.filter(Boolean).length / (pairs.length || 1);
  return 0.5 * share + (whole ? 0.5 : 0);
}
