import type { Locale } from '@lectern/shared-types';
import { SOUND, stemOf } from './lexemes.ts';
import { soundOf } from './pinyin.ts';
import { cutFinely, cutWords, pairsOf, runsOf } from './words.ts';

/** One way to find what a word asks for: all these lexemes, together worth `weight`. */
export interface Way {
  weight: number;
  /** With `:*` behind what is only the beginning of one. */
  lexemes: string[];
}

/** One word of a query, with all the ways to find it. */
export interface Unit {
  /** Folded, as it was typed. */
  text: string;
  han: boolean;
  /** Words that carry no meaning count for little, and nothing has to hold them. */
  idle: boolean;
  ways: Way[];
  /** What was perhaps meant by a word that nobody wrote. */
  meant?: string | undefined;
}

const IDLE = new Set(
  (
    '的 地 得 可 并 且 其 之 每 各 很 更 最 了 是 在 和 与 及 或 吗 呢 啊 吧 什么 怎么 怎样 怎么样 如何 为什么 为何 哪些 哪个 哪里 我 你 我们 想 要 可以 能 能否 ' +
    '请 请问 有 有没有 一个 一种 这个 那个 关于 对 把 被 让 给 用 使用 中 里 里面 上 下 就 都 也 还 会 该 应该 之间 间 内 外 时 时候 前 后 个 种 些 去 到 从 为 ' +
    'a an the is are was be am to of in on at and or for with how do does did i we you my your can could should what ' +
    'which when where why it its this that there from by as about between vs'
  ).split(' '),
);

/** At the end of a query a word may be unfinished. */
const PREFIX = ':*';
const WEIGHTS = {
  whole: 1,
  parts: 0.75,
  stem: 0.9,
  pairs: 0.6,
  beginning: 0.6,
  sound: 0.7,
  homophone: 0.3,
  main: 0.3,
};

const longestOf = (words: string[]) =>
  words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');

/** Whether these parts leave no sign of a word out; they may overlap. */
function cover(parts: string[], word: string): boolean {
  const left = new Set([...word].keys());
  for (const part of parts) {
    const at = word.indexOf(part);
    for (let index = at; index < at + part.length; index += 1) left.delete(index);
  }
  return left.size === 0;
}

function waysOfHan(word: string, locale: Locale): Way[] {
  const whole = { weight: WEIGHTS.whole, lexemes: [word] };
  const signs = [...word].length;
  // Text is cut in twos: a single sign is the beginning of whatever it stands in.
  if (signs === 1) return [whole, { weight: WEIGHTS.beginning, lexemes: [word + PREFIX] }];
  const parts = cutFinely(word).filter((part) => part !== word && [...part].length > 1);
  const inside = [
    { weight: WEIGHTS.parts, lexemes: cover(parts, word) ? parts : [] },
    { weight: WEIGHTS.pairs, lexemes: pairsOf(word).slice(0, -1) },
    // What a text lacks that holds the longest word within tells less, but something.
    { weight: WEIGHTS.main, lexemes: [longestOf(parts)] },
  ].filter(({ lexemes }) => lexemes.length > 0 && lexemes[0] !== '');
  const sound = { weight: WEIGHTS.homophone, lexemes: [SOUND + soundOf(word) + PREFIX] };
  return [whole, ...(signs > 2 ? inside : []), ...(locale === 'zh-CN' ? [sound] : [])];
}

/** Single signs are seldom words: they belong to their neighbours, as 体 to 结构. */
export function joinSingles(words: string[]): string[] {
  const joined: string[] = [];
  let open = false;
  for (const word of words) {
    const single = [...word].length === 1 && !IDLE.has(word);
    const last = joined.at(-1);
    const before: boolean = last !== undefined && !IDLE.has(last) && (single || open);
    if (before) joined[joined.length - 1] = last + word;
    else joined.push(word);
    // A sign that had nobody before it waits for who comes behind.
    open = single && !before;
  }
  return joined;
}

function unitsOfHan(han: string, locale: Locale): Unit[] {
  return joinSingles(cutWords(han)).map((text) => ({
    text,
    han: true,
    idle: IDLE.has(text),
    ways: waysOfHan(text, locale),
  }));
}

interface Latin {
  text: string;
  parts: string[];
  /** Whether nothing was typed behind it. */
  last: boolean;
}

function unitOfLatin({ text, parts, last }: Latin, locale: Locale): Unit {
  const ways: Way[] = [{ weight: WEIGHTS.whole, lexemes: [text] }];
  if (stemOf(text) !== text) ways.push({ weight: WEIGHTS.stem, lexemes: [stemOf(text)] });
  if (parts.length > 0) ways.push({ weight: WEIGHTS.parts, lexemes: parts.map(stemOf) });
  if (last && text.length > 1) ways.push({ weight: WEIGHTS.beginning, lexemes: [text + PREFIX] });
  if (locale === 'zh-CN' && /^[a-z]{2,}$/.test(text))
    ways.push({ weight: WEIGHTS.sound, lexemes: [SOUND + text + PREFIX] });
  return { text, han: false, idle: IDLE.has(text), ways };
}

/** `suo you quan` is one word to the ear. */
function spelledOut(units: Unit[], locale: Locale): Unit[] {
  const typed = units.map(({ text }) => text);
  if (locale !== 'zh-CN' || typed.length < 2 || !typed.every((text) => /^[a-z]{1,6}$/.test(text)))
    return units;
  const way = { weight: WEIGHTS.sound, lexemes: [SOUND + typed.join('') + PREFIX] };
  return units.map((unit) => ({ ...unit, ways: [...unit.ways, way] }));
}

/** More words than these are a paragraph and no question. */
const MOST_UNITS = 12;

/** What a query asks for, word by word; each word once. Where all are idle, none is. */
export function unitsOf(text: string, locale: Locale): Unit[] {
  const unfinished = /[\p{L}\p{N}_]$/u.test(text);
  const runs = runsOf(text);
  const units = runs.flatMap((run, index) =>
    run.han
      ? unitsOfHan(run.text, locale)
      : [unitOfLatin({ ...run, last: unfinished && index === runs.length - 1 }, locale)],
  );
  const once = [...new Map(units.map((unit) => [unit.text, unit])).values()].slice(0, MOST_UNITS);
  const some = once.some(({ idle }) => !idle);
  return spelledOut(
    once.map((unit) => ({ ...unit, idle: unit.idle && some })),
    locale,
  );
}

/** Everything by which these words may have been found in a text, as it stands there. */
export function spelled(units: Unit[]): string[] {
  const telling = units.filter(({ idle }) => !idle);
  return [
    ...new Set(
      telling.flatMap(({ text, ways }) => [
        text,
        ...ways.flatMap(({ lexemes }) =>
          lexemes
            .filter((lexeme) => /^[\p{L}\p{N}]/u.test(lexeme) && !lexeme.startsWith(SOUND))
            .map((lexeme) => lexeme.replace(/:\*$/, '')),
        ),
      ]),
    ),
  ].filter((word) => word.length > 1 || /\p{sc=Han}/u.test(word));
}
