import type { Marked } from '../model.ts';
import { foldWithPlaces } from './fold.ts';

/** Signs around the first hit. */
const LENGTH = 140;
const BEFORE = 30;

interface Span {
  from: number;
  to: number;
}

const isLetter = (sign: string | undefined) => sign !== undefined && /[a-z0-9]/.test(sign);

/** Every place where one of the words stands; a Latin word begins where a word begins. */
function spansOf(plain: string, words: string[]): Span[] {
  const spans = words.flatMap((word) => {
    const found: Span[] = [];
    for (let at = plain.indexOf(word); at !== -1; at = plain.indexOf(word, at + word.length)) {
      if (!isLetter(word[0]) || !isLetter(plain[at - 1])) found.push({ from: at, to: at + word.length });
    }
    return found;
  });
  return spans.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Spans that touch become one. */
function merged(spans: Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    const last = kept.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else kept.push({ ...span });
  }
  return kept;
}

/** Where most different words stand close together. */
function windowOf(spans: Span[], plain: string): Span {
  const held = ({ from }: Span) =>
    new Set(
      spans
        .filter((span) => span.from >= from && span.to <= from + LENGTH - BEFORE)
        .map(({ from: a, to }) => plain.slice(a, to)),
    ).size;
  const best = spans.reduce((one, other) => (held(other) > held(one) ? other : one));
  const from = Math.max(0, best.from - BEFORE);
  return { from, to: from + LENGTH };
}

/** A window begins and ends between words of Latin letters, and not within a pair of surrogates. */
function settled({ from, to }: Span, text: string): Span {
  const inside = (at: number) =>
    (/[A-Za-z0-9]/.test(text[at - 1] ?? ' ') && /[A-Za-z0-9]/.test(text[at] ?? ' ')) ||
    /[\udc00-\udfff]/.test(text[at] ?? '');
  let [start, end] = [from, Math.min(to, text.length)];
  for (let step = 0; step < 20 && start > 0 && inside(start); step += 1) start -= 1;
  for (let step = 0; step < 20 && end < text.length && inside(end); step += 1) end += 1;
  return { from: start, to: end };
}

/**
 * The words around what was found, plain, with the hits told apart. Cut ends carry an ellipsis. Without a hit the
 * text's beginning.
 * @param words folded
 */
function snippetOf(text: string, words: string[]): Marked[] {
  const { plain, from } = foldWithPlaces(text);
  const spans = spansOf(
    plain,
    words.filter((word) => word !== ''),
  );
  const folded = spans.length > 0 ? windowOf(spans, plain) : { from: 0, to: LENGTH };
  const original = (at: number) => from[Math.min(at, from.length - 1)] ?? text.length;
  const window = settled({ from: original(folded.from), to: original(folded.to) }, text);
  const hits = merged(spans)
    .map((span) => ({ from: original(span.from), to: original(span.to) }))
    .filter((span) => span.from >= window.from && span.to <= window.to);
  return pieces(text, window, hits);
}

function pieces(text: string, window: Span, hits: Span[]): Marked[] {
  const parts: Marked[] = [];
  const add = (from: number, to: number, hit: boolean) => {
    if (to > from) parts.push({ text: text.slice(from, to), hit });
  };
  if (window.from > 0) parts.push({ text: '…', hit: false });
  let at = window.from;
  for (const { from, to } of hits) {
    add(at, from, false);
    add(from, to, true);
    at = to;
  }
  add(at, window.to, false);
  if (window.to < text.length) parts.push({ text: '…', hit: false });
  return parts;
}

/** The snippet of whichever of these holds a hit, the text before the rest. */
export function bestSnippet(
  { text, summary, code }: { text: string; summary: string; code: string },
  words: string[],
): Marked[] {
  const snippets = [text, summary, code].filter((part) => part !== '').map((part) => snippetOf(part, words));
  return snippets.find((parts) => parts.some(({ hit }) => hit)) ?? snippets[0] ?? [];
}
