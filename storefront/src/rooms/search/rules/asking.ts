import { EVERY, quoted } from './lexemes.ts';
import { editsBetween, mistakesIn } from './edits.ts';
import type { Unit, Way } from './units.ts';

/** In how many parts of the public index each lexeme stands; those that stand nowhere are not in it. */
export type Vocabulary = Map<string, number>;

/** A word of a query with its worth. */
export interface Weighed extends Unit {
  /** How much it tells that a text holds it. */
  worth: number;
  known: boolean;
}

const MEANT_WEIGHT = 0.75;

/** Every lexeme that the ways to find these words name. */
export function lexemesIn(units: Unit[]): string[] {
  return [...new Set(units.flatMap(({ ways }) => ways.flatMap(({ lexemes }) => lexemes)))];
}

const isFound = ({ lexemes }: Way, words: Vocabulary) => lexemes.every((lexeme) => words.has(lexeme));

/** Whether a word stands nowhere, and may be another one mistyped. */
export function isStrange({ han, idle, text, ways }: Unit, words: Vocabulary): boolean {
  if (han || idle || mistakesIn(text) === 0 || !/^[a-z]+$/.test(text)) return false;
  return !ways.some((way) => isFound(way, words));
}

/** The words that were perhaps meant, the likeliest first. */
export function meantBy(text: string, likeWords: { word: string; sections: number }[]): string[] {
  const most = mistakesIn(text);
  return likeWords
    .filter(({ word }) => /^[a-z]+$/.test(word))
    .map(({ word, sections }) => ({ word, sections, edits: editsBetween(text, word, most) }))
    .filter(({ edits }) => edits <= most)
    .sort((a, b) => a.edits - b.edits || b.sections - a.sections)
    .slice(0, 3)
    .map(({ word }) => word);
}

export function withMeant(unit: Unit, meant: string[]): Unit {
  const ways = meant.map((word, index) => ({ weight: MEANT_WEIGHT - index * 0.1, lexemes: [word] }));
  return { ...unit, meant: meant[0], ways: [...unit.ways, ...ways] };
}

/** Where a word stands as it was typed, nobody has to guess what it sounds like. */
function settled(unit: Unit, words: Vocabulary): Unit {
  const isKnown = unit.ways.some((way) => way.weight === 1 && isFound(way, words));
  return isKnown ? { ...unit, ways: unit.ways.filter(({ weight }) => weight >= GOOD) } : unit;
}

const IDLE_WORTH = 0.1;

function frequencyOf({ ways }: Unit, words: Vocabulary): number {
  const counts = ways.map(({ lexemes }) => Math.min(...lexemes.map((lexeme) => words.get(lexeme) ?? 0)));
  return Math.max(0, ...counts);
}

/**
 * Rare words tell more. A word that stands nowhere is worth as much as the best of the others; a name with figures
 * in it far more, for no text without it will do.
 */
export function weigh(units: Unit[], words: Vocabulary): Weighed[] {
  const all = words.get(EVERY) ?? 0;
  const weighed = units.map((typed) => {
    const unit = settled(typed, words);
    const count = frequencyOf(unit, words);
    const worth = Math.log(1 + (Math.max(all, count) - count + 0.5) / (count + 0.5)) + 0.1;
    return { ...unit, worth: unit.idle ? worth * IDLE_WORTH : worth, known: count > 0 };
  });
  const best = Math.max(1, ...weighed.filter(({ known }) => known).map(({ worth }) => worth));
  return weighed.map((unit) =>
    unit.known
      ? unit
      : { ...unit, worth: /\d/.test(unit.text) && !unit.idle ? best * 3 : best * (unit.idle ? 0.1 : 1) },
  );
}

/** A lexeme as a tsquery; `:*` behind it stays a sign. */
export function queryOf(lexeme: string): string {
  return lexeme.endsWith(':*') ? `${quoted(lexeme.slice(0, -2))}:*` : quoted(lexeme);
}

const both = (queries: string[]) => queries.join(' & ');
const any = (queries: string[]) => `(${queries.join(' | ')})`;

/** Null stands for an index whose words are not told: any may stand there. */
type Known = Vocabulary | null;

/** Poorer ways to find a word are asked where there is no better one: they would crowd out what fits. */
export const GOOD = 0.5;

function queryOfUnit({ ways }: Unit, words: Known): string {
  const found = words ? ways.filter((way) => isFound(way, words)) : ways;
  const good = found.filter(({ weight }) => weight >= GOOD);
  return any((good.length > 0 ? good : found).map(({ lexemes }) => `(${both(lexemes.map(queryOf))})`));
}

/** One question to the index, and how many parts it may bring. `head` leaves the text out. */
export interface Question {
  query: string;
  head: boolean;
  most: number;
}

const MOST_TOGETHER = 300;
const MOST_APART = 80;

/** What to ask, so that the best parts are surely among the answers without looking at all that hold a frequent word. */
export interface Questions {
  /** For all the words. */
  together: Question[];
  /** For what holds some of them: all but one, and each by itself. To be asked where together they bring little. */
  apart: Question[];
}

export function questionsFor(units: Weighed[], words: Known): Questions {
  const telling = units.filter(({ idle, known }) => (known || !words) && !idle);
  const queries = telling.map((unit) => queryOfUnit(unit, words));
  if (queries.length === 0) return { together: [], apart: [] };
  const together = headAndWhole(both(queries), MOST_TOGETHER);
  if (queries.length === 1) return { together, apart: [] };
  const allButOne = queries.length > 2 ? queries.map((_, left) => both(queries.toSpliced(left, 1))) : [];
  const apart = [
    ...allButOne.map((query) => ({ query, head: false, most: MOST_APART })),
    ...queries.flatMap((query) => headAndWhole(query, MOST_APART)),
  ];
  return { together, apart };
}

const headAndWhole = (query: string, most: number): Question[] => [
  { query, head: true, most },
  { query, head: false, most },
];
