import { pinyin } from 'pinyin-pro';
import { runsOf } from './words.ts';

/** Nobody types more of a title by sound. */
const MOST_SIGNS = 12;

const syllablesOf = (han: string): string[] =>
  pinyin(han, { toneType: 'none', type: 'array', v: true }).map((syllable) => syllable.toLowerCase());

/** How a Chinese word sounds, without tones. @example soundOf('所有权') // 'suoyouquan' */
export function soundOf(han: string): string {
  return syllablesOf(han).join('');
}

/**
 * How the Chinese parts of a title sound, from each of their signs on: in full and by initials, so that the
 * beginning of what is typed is the beginning of one of these. @example '所有权' → suoyouquan syq youquan yq quan q
 */
export function spellingsOf(title: string): string[] {
  return runsOf(title)
    .filter((run) => run.han)
    .flatMap(({ text }) => {
      const syllables = syllablesOf(text);
      return syllables.flatMap((_, from) => {
        const rest = syllables.slice(from, from + MOST_SIGNS);
        return [rest.join(''), rest.map((syllable) => syllable[0] ?? '').join('')];
      });
    });
}
