import { stem } from 'porter2';
import type { Section } from '../model.ts';
import { spellingsOf } from './pinyin.ts';
import { cutFinely, pairsOf, runsOf, type Run } from './words.ts';

/*
 * What a text is found by. Words stand as they are. Marks set the others apart: `~` two Chinese signs that are
 * neighbours, `+` how a title sounds, `*` what every section has, so that the vocabulary knows how many there are.
 */
export const PAIR = '~';
export const SOUND = '+';
export const EVERY = '*';

/** To be raised when documents are cut or put into words in another way: then every index is built anew. */
export const SHAPE = '1';

/** Where a lexeme stands, as tsvector names it: title, heading, summary and tags, text. */
export type Label = 'A' | 'B' | 'C' | 'D';

/** More of the same in one field says nothing more. */
const MOST_REPEATS = 15;

export function stemOf(word: string): string {
  return /^[a-z]{3,}$/.test(word) ? stem(word) : word;
}

function lexemesOfRun(run: Run): string[] {
  if (run.han) return [...cutFinely(run.text), ...pairsOf(run.text).map((pair) => PAIR + pair)];
  const words = [run.text, ...run.parts];
  return [...new Set([...words, ...words.map(stemOf)])];
}

/** How often each lexeme stands where. */
export class Lexemes {
  readonly #counts = new Map<string, Partial<Record<Label, number>>>();
  length = 0;

  add(label: Label, lexemes: string[]): void {
    for (const lexeme of lexemes) {
      const counts = this.#counts.get(lexeme) ?? {};
      counts[label] = Math.min(MOST_REPEATS, (counts[label] ?? 0) + 1);
      this.#counts.set(lexeme, counts);
    }
  }

  addText(label: Label, text: string): void {
    const runs = runsOf(text);
    if (label === 'D') this.length += runs.reduce((sum, run) => sum + (run.han ? run.text.length : 1), 0);
    for (const run of runs) this.add(label, lexemesOfRun(run));
  }

  /** As Postgres reads a tsvector. Places only tell occurrences apart. */
  get vector(): string {
    return [...this.#counts]
      .map(([lexeme, counts]) => {
        let place = 0;
        const places = Object.entries(counts).flatMap(([label, count]) =>
          Array.from({ length: count }, () => `${(place += 1)}${label}`),
        );
        return `${quoted(lexeme)}:${places.join(',')}`;
      })
      .join(' ');
  }
}

/** A lexeme as it may stand in a tsvector or tsquery, whatever signs it holds. */
export function quoted(lexeme: string): string {
  return `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

/** What a section is found by: first all of it, then what stands at its head. */
export function lexemesOf(section: Section): { all: Lexemes; head: Lexemes } {
  const head = new Lexemes();
  const all = new Lexemes();
  for (const lexemes of [head, all]) {
    lexemes.add('D', [EVERY]);
    lexemes.addText('A', section.title);
    lexemes.addText('B', section.heading ?? '');
    lexemes.addText('C', [section.summary, ...section.tags].join('\n'));
    if (section.locale === 'zh-CN') {
      lexemes.add('A', soundsOf(section.title));
      lexemes.add('B', soundsOf(section.heading ?? ''));
    }
  }
  all.addText('D', section.text);
  all.add('D', [...new Set(runsOf(section.code).flatMap(lexemesOfRun))]);
  return { all, head };
}

const soundsOf = (title: string) => [...new Set(spellingsOf(title).map((spelling) => SOUND + spelling))];
