import { Lexer, type MarkedOptions, type Token } from 'marked';
import { inlineRules } from './emphasis.ts';
import { dropSilent } from './html.ts';
import type { RenderState } from './state.ts';

/** Quotes and lists inside each other, and emphasis and links inside each other; people stop at five or six. */
const MAX_DEPTH = 40;

/**
 * Length × number of signs of one run of text. marked may look at the rest of the run once for each sign, so
 * this bounds the time that a paragraph can take; real paragraphs stay below a twentieth of it.
 */
const MAX_TANGLE = 16_000_000;

/** marked's lexer with CJK-friendly emphasis, whose time and stack are bounded whatever the author wrote. */
export class BoundedLexer extends Lexer {
  readonly #state: RenderState;
  #depth = 0;

  constructor(options: MarkedOptions, state: RenderState) {
    super(options);
    this.#state = state;
    const { tokenizer } = this.options;
    if (tokenizer) tokenizer.rules = { ...tokenizer.rules, inline: inlineRules };
  }

  override blockTokens<T extends Token[]>(src: string, tokens?: T, clipped?: boolean): T {
    const into = tokens ?? ([] as Token[] as T); // marked calls without a list where it wants a new one
    return this.#deeper(src, into, () => super.blockTokens(src, into, clipped) as T); // fills and returns `into`
  }

  override inlineTokens(src: string, tokens: Token[] = []): Token[] {
    if (tangle(src) <= MAX_TANGLE) {
      const read = this.#deeper(src, tokens, () => super.inlineTokens(src, tokens));
      if (src.includes('</')) dropSilent(read);
      return read;
    }
    const parts = src.split(/(?<=[\n。！？])/);
    if (parts.length > 1) {
      for (const part of parts) this.inlineTokens(part, tokens);
    } else {
      this.#state.warn('paragraph-too-tangled', src);
      tokens.push(literal(src));
    }
    return tokens;
  }

  #deeper<T extends Token[]>(src: string, tokens: T, read: () => T): T {
    if (this.#depth >= MAX_DEPTH) {
      this.#state.warn('nested-too-deep', src);
      tokens.push(literal(src));
      return tokens;
    }
    this.#depth += 1;
    try {
      return read();
    } finally {
      this.#depth -= 1;
    }
  }
}

function literal(src: string): Token {
  return { type: 'text', raw: src, text: src, escaped: false };
}

function tangle(src: string): number {
  if (src.length < 2000) return 0;
  return src.length * (src.match(/[*_~[\]`<$\\:@]/g)?.length ?? 0);
}
