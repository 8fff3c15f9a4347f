import { fold } from './fold.ts';
import type { Unit } from './units.ts';

interface Titled {
  title: string;
  heading: string | null;
}

const MOST = 5;
const bare = (text: string) => fold(text).replace(/[\s\p{P}]+/gu, '');

/** The query with the words that were perhaps meant; null where every word is known. */
function corrected(text: string, units: Unit[]): string | null {
  const mistyped = units.filter(({ meant }) => meant !== undefined);
  if (mistyped.length === 0) return null;
  return mistyped.reduce((query, unit) => query.replace(unit.text, unit.meant ?? unit.text), fold(text));
}

/**
 * Other things to ask for: what was perhaps meant, then titles and headings of what was found that begin with, or
 * hold, what is typed. All of it stands in parts that this reader may see.
 */
export function suggestionsFor(text: string, units: Unit[], found: Titled[]): string[] {
  const typed = bare(text);
  const titles = found.slice(0, 20).flatMap(({ title, heading }) => [title, heading ?? '']);
  const holding = titles.filter((title) => bare(title).includes(typed) && bare(title) !== typed);
  const meant = corrected(text, units);
  return [...new Set([...(meant ? [meant] : []), ...holding])].slice(0, MOST);
}
