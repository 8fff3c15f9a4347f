import type { MultiSearchQuery } from 'meilisearch';
import type { Request } from '../model.ts';
import { stemOf } from '../rules/lexemes.ts';
import { soundOf } from '../rules/pinyin.ts';
import { unitsOf, type Unit } from '../rules/units.ts';

/** One way to put a request into words. */
export type Wording = Pick<
  MultiSearchQuery,
  'q' | 'matchingStrategy' | 'rankingScoreThreshold' | 'attributesToSearchOn'
>;

/** A part that holds no more than half of what is asked for has nothing to do with it. */
const FLOOR = 0.5;
/** What is shorter is the beginning of too much. */
const SHORTEST_SOUND = 4;

const UNFINISHED = /[\p{L}\p{N}_]$/u;

const asKept = (unit: Unit) => (unit.han ? unit.text : stemOf(unit.text));

/** How what is typed sounds: Chinese words, of which a sign may be a wrong one, or their syllables one by one. */
function soundAsked(units: Unit[], locale: Request['locale']): string | null {
  const spelled = units.every(({ han, text }) => han || /^[a-z]{1,6}$/.test(text));
  if (locale !== 'zh-CN' || !spelled) return null;
  const sound = units.map(({ han, text }) => (han ? soundOf(text) : text)).join('');
  return sound.length < SHORTEST_SOUND ? null : sound;
}

/**
 * What to ask for, one after the other until something is found: the words, of which the most frequent may be missing;
 * what sounds so. They are the words in which documents are kept, and none of them is an operator. Those that carry no
 * meaning are left out where others are there, because Meilisearch hears no more than ten.
 */
export function wordingsOf({ text, locale }: Request): Wording[] {
  const units = unitsOf(text, locale);
  const telling = units.filter(({ idle }) => !idle);
  // The last word may go on, unless something stands behind it.
  const end = UNFINISHED.test(text) && units.at(-1)?.idle === false ? '' : ' ';
  const q = telling.map(asKept).join(' ') + end;
  const sound = soundAsked(units, locale);
  return [
    telling.length > 1
      ? { q, matchingStrategy: 'frequency', rankingScoreThreshold: FLOOR }
      : { q, matchingStrategy: 'all' },
    ...(sound === null
      ? []
      : [{ q: sound, matchingStrategy: 'all' as const, attributesToSearchOn: ['sounds'] }]),
  ];
}
