import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { fold } from './fold.ts';

let jieba: Jieba | undefined;

/** Half a second when first asked: a process that never searches does not pay. */
function segmenter(): Jieba {
  jieba ??= Jieba.withDict(dict);
  return jieba;
}

/** Reads the dictionary, so that the first who asks need not wait for it. */
export function loadWords(): void {
  segmenter();
}

/** A run of one script. `text` is folded. */
export type Run = { han: true; text: string } | { han: false; text: string; parts: string[] };

const HAN = String.raw`\p{sc=Han}`;
const LETTERS = String.raw`[[\p{L}\p{N}\p{M}_]--${HAN}]`;
/** `node.js`, `std::vec`, `utf-8`, `c++`, `c#`: names that hold signs. */
const RUN = new RegExp(
  String.raw`(?<han>${HAN}+)|${LETTERS}+(?:(?:::|[.'’\/\-])${LETTERS}+)*(?:\+\+|#)?`,
  'gv',
);
const JOINT = /::|[.'’/\-_+#]+/;
const HUMP = /(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/;
const LONGEST = 64;

/** What a name is made of. @example partsOf('RefCell') // ['ref', 'cell'] */
function partsOf(name: string): string[] {
  const parts = name.split(JOINT).flatMap((part) => part.split(HUMP));
  return parts.filter((part) => part !== '').map((part) => fold(part).slice(0, LONGEST));
}

function runOf({ 0: found, groups }: RegExpExecArray): Run {
  if (groups?.['han'] !== undefined) return { han: true, text: fold(found) };
  const text = fold(found).slice(0, LONGEST);
  const parts = partsOf(found);
  return { han: false, text, parts: parts.length === 1 && parts[0] === text ? [] : parts };
}

/** The runs of a text in their order; `parts` of a name that is no compound are empty. */
export function runsOf(text: string): Run[] {
  return [...text.normalize('NFKC').matchAll(RUN)].map(runOf);
}

/** The words of a Chinese run. */
export function cutWords(han: string): string[] {
  return segmenter().cut(han, true);
}

/** The words of a Chinese run, and the words within them. */
export function cutFinely(han: string): string[] {
  return segmenter().cutForSearch(han, true);
}

/** Every two neighbours, and the last sign alone: whatever is asked for lies in them. @example '待处理' → 待处 处理 理 */
export function pairsOf(han: string): string[] {
  const signs = [...han];
  return signs.map((sign, index) => sign + (signs[index + 1] ?? ''));
}
