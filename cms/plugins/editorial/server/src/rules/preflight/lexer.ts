import { Lexer, type Token } from 'marked';

/** Quotes and lists inside each other; people stop at five or six. */
const MAX_DEPTH = 40;

/** Length × number of signs of one run of text, which marked may walk through once for each sign. */
const MAX_TANGLE = 16_000_000;

/** marked's lexer, whose time and stack are bounded whatever was written; the storefront reads within the same. */
export class BoundedLexer extends Lexer {
  #depth = 0;

  override blockTokens<T extends Token[]>(src: string, tokens?: T, clipped?: boolean): T {
    const into = tokens ?? ([] as Token[] as T); // marked calls without a list where it wants a new one
    return this.#deeper(src, into, () => super.blockTokens(src, into, clipped) as T); // fills and returns `into`
  }

  override inlineTokens(src: string, tokens: Token[] = []): Token[] {
    if (tangle(src) > MAX_TANGLE) return literally(src, tokens);
    return this.#deeper(src, tokens, () => super.inlineTokens(src, tokens));
  }

  #deeper<T extends Token[]>(src: string, tokens: T, read: () => T): T {
    if (this.#depth >= MAX_DEPTH) return literally(src, tokens);
    this.#depth += 1;
    try {
      return read();
    } finally {
      this.#depth -= 1;
    }
  }
}

function literally<T extends Token[]>(src: string, tokens: T): T {
  tokens.push({ type: 'text', raw: src, text: src, escaped: false });
  return tokens;
}

function tangle(src: string): number {
  if (src.length < 2000) return 0;
  return src.length * (src.match(/[*_~[\]`<$\\:@]/g)?.length ?? 0);
}
