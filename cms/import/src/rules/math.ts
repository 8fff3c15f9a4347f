import { markupOf, type Span } from './markup.ts';

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
  return source.replace(MDBOOK_FORMULA, (whole, inline?: string, block?: string, offset?: number) => {
    if (code.some((span) => span.start <= (offset ?? 0) && (offset ?? 0) < span.end)) return whole;
    const formula = (inline ?? block ?? '').replace(/\\([!-/:-@[-`{-~])/g, '$1').trim();
    return inline === undefined ? ['$$', formula, '$$'].join('\n') : `$${formula}$`;
  });
}
