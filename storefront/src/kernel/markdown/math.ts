import katex from 'katex';
import type { TokenizerAndRendererExtension, Tokens } from 'marked';
import { escapeText } from './escape.ts';
import type { RenderState } from './state.ts';

/** Characters of one formula; KaTeX's time grows with them. */
const MAX_FORMULA = 4000;

const CJK_PUNCTUATION = /[\u3001-\u3011\u2014\u2018-\u201d\u2026\uff01-\uff0f\uff1a-\uff20]/;
const TEX_TEXT = /\\(?:text|textbf|textit|mbox|mathrm|tag)\s*\{[^{}]*\}/g;

interface Formula {
  raw: string;
  /** TeX without its delimiters. */
  text: string;
  display: boolean;
}

/** `$…$`, `$$…$$`, `` $`…`$ ``, `\(…\)` and `\[…\]`; prices stay prices. */
export function mathExtensions(state: RenderState): TokenizerAndRendererExtension[] {
  const inline = (token: Tokens.Generic): string =>
    renderMath(String(token['text']), { display: token['display'] === true, state });
  return [
    {
      name: 'math',
      level: 'inline',
      start: (src) => startOfMath(src),
      tokenizer: (src) => asToken(readInline(src)),
      renderer: inline,
    },
    {
      name: 'mathBlock',
      level: 'block',
      tokenizer: (src) => asToken(readBlock(src), 'mathBlock'),
      renderer: (token) => renderMathBlock(String(token['text']), state),
    },
  ];
}

function asToken(formula: Formula | undefined, type = 'math'): Tokens.Generic | undefined {
  return formula && { type, ...formula };
}

function startOfMath(src: string): number | undefined {
  const start = src.search(/\$|\\[([]/);
  return start === -1 ? undefined : start;
}

/** A formula that begins at the beginning of `src` and stands in a line of text. */
function readInline(src: string): Formula | undefined {
  if (src.startsWith('$$')) return readBetween(src, '$$', '$$');
  if (src.startsWith('$`')) {
    const [raw, text] = /^\$`([^`\n]+)`\$/.exec(src) ?? [];
    return raw !== undefined && text !== undefined ? { raw, text, display: false } : undefined;
  }
  if (src.startsWith('$')) return readDollar(src);
  const formula = readBetween(src, '\\(', '\\)') ?? readBetween(src, '\\[', '\\]');
  return formula && looksLikeTex(formula) ? formula : undefined;
}

/** A formula that has its lines for itself. */
function readBlock(src: string): Formula | undefined {
  const indent = /^ {0,3}(?=\$\$|\\\[)/.exec(src)?.[0];
  if (indent === undefined) return undefined;
  const rest = src.slice(indent.length);
  const formula = readBetween(rest, '$$', '$$') ?? readBetween(rest, '\\[', '\\]');
  const tail = formula && /^[ \t]*(?:\n|$)/.exec(rest.slice(formula.raw.length))?.[0];
  if (!formula || tail === undefined) return undefined;
  return { ...formula, raw: indent + formula.raw + tail };
}

function readBetween(src: string, open: string, close: string): Formula | undefined {
  if (!src.startsWith(open)) return undefined;
  const end = src.slice(0, MAX_FORMULA + open.length).indexOf(close, open.length);
  const text = src.slice(open.length, end).trim();
  if (end === -1 || text === '' || /\n[ \t]*\n/.test(text)) return undefined;
  return { raw: src.slice(0, end + close.length), text, display: open !== '\\(' };
}

/**
 * Pandoc's rule (no space inside, no digit behind) and two for Chinese: a formula holds no Chinese punctuation
 * outside `\text{}`, and does not begin like a price that Chinese words follow (`$5的比$6的贵`).
 */
function readDollar(src: string): Formula | undefined {
  const [raw, text] = /^\$((?:[^$\\\n]|\\[^\n]|\n(?![ \t]*\n)){1,1000}?)\$(?!\d)/.exec(src) ?? [];
  if (raw === undefined || text === undefined || /^\s|\s$/.test(text)) return undefined;
  const bare = text.replace(TEX_TEXT, '');
  if (CJK_PUNCTUATION.test(bare) || /^[\d.,]+\s*\p{sc=Han}/u.test(bare)) return undefined;
  return { raw, text, display: false };
}

/** `\(` and `\[` are also how Markdown escapes brackets: `\[1\]` and `\(see below\)` are text. */
function looksLikeTex({ text, display }: Formula): boolean {
  return /[\\^_=+<>{}|]/.test(text) || (!display && !/\p{L}{3,}|[，。；：]/u.test(text));
}

interface MathOptions {
  display: boolean;
  state: RenderState;
}

/** MathML, which needs neither styles nor fonts; what KaTeX cannot read is shown as it was written. */
function renderMath(tex: string, { display, state }: MathOptions): string {
  const mathml = tex.length > MAX_FORMULA ? null : toMathMl(tex, display);
  if (mathml === null) {
    state.warn('math-invalid', tex);
    return `<code class="math-source">${escapeText(tex)}</code>`;
  }
  return state.hold(mathml);
}

export function renderMathBlock(tex: string, state: RenderState): string {
  return `<p>${renderMath(tex.trim(), { display: true, state })}</p>\n`;
}

function toMathMl(tex: string, display: boolean): string | null {
  try {
    const html = katex.renderToString(tex, {
      displayMode: display,
      output: 'mathml',
      throwOnError: true,
      strict: 'ignore',
      trust: false,
      maxSize: 20,
    });
    // KaTeX draws boxes and `\pmb` with styles; values are escaped, so a quote ends the attribute.
    return html.replace(/^<span class="katex">|<\/span>$/g, '').replace(/ style="[^"]*"/g, '');
  } catch (error) {
    if (error instanceof katex.ParseError || error instanceof RangeError) return null;
    throw error;
  }
}

/** Hides formulas from the search for emphasis, length kept: the star in `*a $b*c$*` closes nothing. */
export function maskMath(src: string): string {
  let masked = '';
  let rest = src;
  for (let start = startOfMath(rest); start !== undefined; start = startOfMath(rest)) {
    const raw = readInline(rest.slice(start))?.raw ?? rest.slice(start, start + 1);
    masked += rest.slice(0, start) + (raw.length > 1 ? 'a'.repeat(raw.length) : raw);
    rest = rest.slice(start + raw.length);
  }
  return masked + rest;
}
