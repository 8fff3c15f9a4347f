import type { KeywordStanding } from '@lectern/shared-types';
import type { Content } from './snapshot';

/** What of a draft is read by search engines, each part as plain text. */
interface Parts {
  title: string;
  description: string;
  headings: string;
  body: string;
  /** The last part of the address, its words apart. */
  address: string;
}

const HAN = /\p{Script=Han}/u;
const FENCE = /^(```|~~~)[^\n]*\n[\s\S]*?^\1[^\n]*$/gm;
const HEADING = /^#{1,6}[ \t]+(.+)$/gm;
const TARGET = /\]\([^)\s]*(?:\s+"[^"]*")?\)/g;

const said = (value: unknown): string => (typeof value === 'string' ? value : '');

function partsOf(content: Content): Parts {
  const { title, slug, summary, teaser, subtitle, body, seo } = content;
  const engines: Record<string, unknown> = typeof seo === 'object' && seo !== null ? { ...seo } : {};
  // A course has no body: what it says at length is its summary.
  const prose = said(body ?? summary)
    .replace(FENCE, '')
    .replace(TARGET, ']');
  return {
    title: [engines.title, title].map(said).join('\n'),
    description: said(engines.description ?? summary ?? teaser ?? subtitle),
    headings: [...prose.matchAll(HEADING)].map(([, heading = '']) => heading).join('\n'),
    body: prose,
    address: said(slug).replaceAll('-', ' '),
  };
}

const fold = (text: string) => text.normalize('NFKC').toLowerCase();

/** Between Han and other letters authors write a space or not; between words they may break a line. */
function gapBetween(before: string, after: string): string {
  return HAN.test(before) || HAN.test(after) ? String.raw`\s*` : String.raw`[\s-]+`;
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);

/** Runs of Han, and of what is not Han, each a word of its own. */
const runsOf = (word: string) => fold(word).match(/\p{Script=Han}+|[^\p{Script=Han}\s]+/gu) ?? [];

/** Han characters have no gaps between words; what is written with gaps must begin and end with one. */
function patternOf(word: string): RegExp {
  const runs = runsOf(word);
  const [first = '', last = ''] = [runs.at(0), runs.at(-1)];
  const joined = runs.map((run, index) => {
    const before = runs[index - 1];
    return (before === undefined ? '' : gapBetween(before, run)) + escaped(run);
  });
  const edge = String.raw`[\p{L}\p{N}]`;
  const foreign = String.raw`(?:(?!\p{Script=Han})${edge})`;
  const begin = HAN.test(first) ? '' : `(?<!${foreign})`;
  const end = HAN.test(last) ? '' : `(?!${foreign})`;
  return new RegExp(begin + joined.join('') + end, 'gu');
}

function standingOf(word: string, parts: Parts): KeywordStanding {
  const pattern = patternOf(word);
  const count = (text: string) => fold(text).match(pattern)?.length ?? 0;
  return {
    word,
    title: count(parts.title) > 0,
    description: count(parts.description) > 0,
    headings: count(parts.headings) > 0,
    body: count(parts.body),
    address: HAN.test(word) ? null : count(parts.address) > 0,
  };
}

/** Where each of the keywords stands in what was written. */
export function keywordStandings(words: string[], content: Content): KeywordStanding[] {
  const parts = partsOf(content);
  return words.map((word) => standingOf(word, parts));
}

/** The keywords as they are kept: each once, whatever its case, in the order in which they were given. */
export function tidyKeywords(words: string[]): string[] {
  const byFold = new Map(
    words.map((word) => word.replace(/\s+/g, ' ').trim()).map((word) => [fold(word), word]),
  );
  return [...byFold.values()];
}
