import type { Lexer, Token, Tokens } from 'marked';
import type { CalloutKind } from './words.ts';

const KINDS: Record<string, CalloutKind> = {
  ...{ note: 'note', info: 'note', 说明: 'note', 备注: 'note', 注: 'note', 笔记: 'note', 信息: 'note' },
  ...{ tip: 'tip', hint: 'tip', success: 'tip', 提示: 'tip', 技巧: 'tip', 建议: 'tip' },
  ...{ important: 'important', 重要: 'important', 重点: 'important' },
  ...{ warning: 'warning', attention: 'warning', 注意: 'warning', 提醒: 'warning' },
  ...{ caution: 'caution', danger: 'caution', 警告: 'caution', 危险: 'caution', 小心: 'caution' },
};

/** @example calloutKind('TIP') // 'tip' */
export function calloutKind(word: string): CalloutKind | undefined {
  return KINDS[word.toLowerCase()];
}

/** `> [!NOTE]`, alone or with a title behind it; Obsidian's fold mark is passed over. */
const MARKER = /^\[!([\p{L}\p{N}_-]+)\][+-]?[ \t]*([^\n]*)(?:\n|$)/u;

interface Callout {
  kind: CalloutKind;
  title: Token[];
}

/** A quote that is a callout carries what its first line said. */
export interface CalloutQuote extends Tokens.Blockquote {
  callout?: Callout;
}

/**
 * Takes the marker off a quote that has one. Runs between the block pass and the inline pass, so that the text
 * behind the marker is read as if it stood alone.
 */
export function markCallout(quote: CalloutQuote, lexer: Lexer): void {
  const first = quote.tokens[0];
  if (first?.type !== 'paragraph') return;
  const marker = MARKER.exec(first.text);
  const kind = marker?.[1] === undefined ? undefined : calloutKind(marker[1]);
  if (!marker || !kind) return;
  const rest = first.text.slice(marker[0].length);
  quote.callout = { kind, title: lexer.inline(marker[2]?.trim() ?? '') };
  const queued = lexer.inlineQueue.findLast((entry) => entry.tokens === first.tokens);
  if (queued) queued.src = rest;
  first.text = rest;
  if (rest === '') quote.tokens.shift();
}
