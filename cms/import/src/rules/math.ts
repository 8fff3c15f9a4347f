import { markupOf, type Span } from './markup.ts';
import { edited } from './pieces.ts';

const FORMULA = /\$\$[\s\S]+?\$\$|(?<![\\$\d])\$(?![\s$])[^$\n]+?(?<![\s\\])\$(?!\d)/g;

/** Formulas between dollar signs, outside code. */
export function mathIn(source: string, code: Span[]): Span[] {
  if (!source.includes('$')) return [];
  return [...source.matchAll(FORMULA)]
    .map((found) => ({ start: found.index, end: found.index + found[0].length }))
    .filter((span) => !code.some((one) => one.start < span.end && span.start < one.end));
}

const MDBOOK_FORMULA = /\\\\\(([\s\S]+?)\\\\\)|\\\\\[([\s\S]+?)\\\\\]/g;

/**
 * mdBook writes formulas as `\\( … \\)` and `\\[ … \\]`, with Markdown's escapes within; the storefront reads
 * dollar signs and nothing within is Markdown.
 */
export function withDollarMath(source: string): string {
  if (!/\\\\[([]/.test(source)) return source;
  const { code } = markupOf(source);
  const edits = [...source.matchAll(MDBOOK_FORMULA)]
    .filter(({ index }) => !code.some((span) => span.start <= index && index < span.end))
    .map(({ index, 0: whole, 1: inline, 2: block }) => {
      const formula = (inline ?? block ?? '').replace(/\\([!-/:-@[-`{-~])/g, '$1').trim();
      const replacement = [inline === undefined ? ['$$', formula, '$$'].join('\n') : `$${formula}$`];
      return { start: index, end: index + whole.length, replacement };
    });
  return edited(source, edits).join('');
}
