import type { Lexer, Parser, Token, Tokens } from 'marked';
import { openTag } from './escape.ts';
import { plainText } from './text.ts';
import type { RenderState } from './state.ts';

/** The page has the h1; a text starts below it. */
const TOP_DEPTH = 2;

export interface AnchoredHeading extends Tokens.Heading {
  /** From mdBook's and Pandoc's `## Title {#id}`. */
  wantedId?: string;
}

const WANTED_ID = /[ \t]*\{[ \t]*#([\p{L}\p{N}_.-]+)(?:[ \t]+[^{}]*)?\}[ \t]*$/u;

/** Takes `{#id}` off a heading. Runs right after the heading's text was queued for the inline pass. */
export function takeWantedId(heading: AnchoredHeading, lexer: Lexer): void {
  const wanted = WANTED_ID.exec(heading.text);
  const queued = lexer.inlineQueue.at(-1);
  if (!wanted?.[1] || queued?.tokens !== heading.tokens) return;
  heading.wantedId = wanted[1];
  heading.text = heading.text.slice(0, wanted.index);
  queued.src = heading.text;
}

/** How far to move all headings so that the highest of the text comes to stand where it belongs. */
export function headingShift(tokens: readonly Token[], offset: number): number {
  const depths = tokens.flatMap((token) => (token.type === 'heading' ? [token.depth as number] : [])); // marked: 1 to 6
  return depths.length === 0 ? 0 : TOP_DEPTH + offset - Math.min(...depths);
}

export function renderHeading(heading: AnchoredHeading, parser: Parser, state: RenderState): string {
  const depth = Math.min(6, Math.max(TOP_DEPTH, heading.depth + state.headingShift));
  const text = plainText(heading.tokens);
  const id = state.headingId(text, heading.wantedId);
  if (depth <= 4) state.toc.push({ depth, id, text });
  const label = state.phrases.headingLink(text);
  const anchor = openTag('a', { class: 'anchor', href: `#${id}`, 'aria-label': label, ...state.made() });
  return `${openTag(`h${depth}`, { id, ...state.made() })}${parser.parseInline(heading.tokens)}${anchor}#</a></h${depth}>\n`;
}
