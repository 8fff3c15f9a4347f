import { stem } from 'porter2';
import type { Section } from '../model.ts';
import { spellingsOf } from './pinyin.ts';
import { cutFinely, pairsOf, runsOf, type Run } from './words.ts';

/*
 * What a text is found by. Latin words stand as they are and by their stems. Chinese stands by its words and by every
 * two signs that are neighbours, so that 处理 is found in 待处理 whatever the dictionary says. Marks set others apart:
 * `+` how a title sounds, `*` what every section has, so that the vocabulary knows how many there are.
 */
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
  if (!run.han) return [...new Set([run.text, ...run.parts, ...[run.text, ...run.parts].map(stemOf)])];
  const words = cutFinely(run.text).filter((word) => word.length > 2);
  return [...words, ...pairsOf(run.text)];
}

/** How often each lexeme stands where. */
export class Lexemes {
  readonly #counts: Map<string, Partial<Record<Label, number>>>;
  length = 0;

  constructor(others?: Lexemes) {
    this.#counts = new Map(others?.counted.map(([lexeme, counts]) => [lexeme, { ...counts }]));
  }

  get counted(): [string, Partial<Record<Label, number>>][] {
    return [...this.#counts];
  }

  add(label: Label, lexemes: string[]): void {
    for (const lexeme of lexemes) {
      const counts = this.#counts.get(lexeme) ?? {};
      counts[label] = Math.min(MOST_REPEATS, (counts[label] ?? 0) + 1);
      this.#counts.set(lexeme, counts);
    }
  }

  addText(label: Label, text: string): void {
    for (const run of runsOf(text)) {
      this.length += run.han ? run.text.length : 1;
      this.add(label, lexemesOfRun(run));
    }
  }

  /** As Postgres reads a tsvector. Places only tell occurrences apart. */
  get vector(): string {
    return this.counted.map(([lexeme, counts]) => `${quoted(lexeme)}:${placesOf(counts)}`).join(' ');
  }
}

function placesOf(counts: Partial<Record<Label, number>>): string {
  let place = 0;
  return Object.entries(counts)
    .flatMap(([label, count]) => Array.from({ length: count }, () => `${(place += 1)}${label}`))
    .join(',');
}

/** A lexeme as it may stand in a tsvector or tsquery, whatever signs it holds. */
export function quoted(lexeme: string): string {
  return `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

/** What a section is found by. */
export interface Findable {
  /** Title, heading, summary and tags. */
  head: Lexemes;
  /** The same with its text and its code. */
  all: Lexemes;
}

const soundsOf = (title: string) => [...new Set(spellingsOf(title).map((spelling) => SOUND + spelling))];

/** What the parts of one document have in common. */
function commonOf({ title, summary, tags, locale }: Section): Lexemes {
  const common = new Lexemes();
  common.add('D', [EVERY]);
  common.addText('A', title);
  common.addText('C', [summary, ...tags].join('\n'));
  if (locale === 'zh-CN') common.add('A', soundsOf(title));
  return common;
}

function findable({ heading, text, code, locale }: Section, common: Lexemes): Findable {
  const head = new Lexemes(common);
  head.addText('B', heading ?? '');
  if (locale === 'zh-CN') head.add('B', soundsOf(heading ?? ''));
  const all = new Lexemes(head);
  all.addText('D', text);
  all.add('D', [...new Set(runsOf(code).flatMap(lexemesOfRun))]);
  return { head, all };
}

/** What sections are found by, in their order. */
export function lexemesOf(sections: Section[]): Findable[] {
  const common = new Map<string, Lexemes>();
  return sections.map((section) => {
    const key = `${section.documentId}-${section.locale}`;
    const shared = common.get(key) ?? commonOf(section);
    common.set(key, shared);
    return findable(section, shared);
  });
}
