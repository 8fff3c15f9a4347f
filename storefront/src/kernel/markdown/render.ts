import { Marked, Parser, type MarkedOptions } from 'marked';
import { containers } from './containers.ts';
import { escapeText } from './escape.ts';
import { Footnotes } from './footnotes.ts';
import { headingShift } from './headings.ts';
import { Listings } from './html.ts';
import { BoundedLexer } from './lexer.ts';
import { mathExtensions, maskMath } from './math.ts';
import type { Rendered, RenderOptions } from './model.ts';
import { HtmlRenderer } from './renderer.ts';
import { sanitize } from './sanitize.ts';
import { RenderState } from './state.ts';
import { blockText, countWords } from './text.ts';
import { AuthorTokenizer } from './tokenizer.ts';

/**
 * Goes into the key of stored renderings: raise it with every change of the output, also when a library brings
 * one. `render.test.ts` notices.
 */
export const RENDERER_VERSION = '4';

/**
 * The HTML of an author's Markdown. Synchronous and the same bytes for the same input; what cannot be rendered is
 * shown as it was written and named among the warnings. Never throws.
 */
export function renderMarkdown(source: string, options: RenderOptions): Rendered {
  const text = source
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '\ufffd')
    .toWellFormed();
  try {
    return new Rendering(options).run(text);
  } catch (error) {
    return asWritten(text, error);
  }
}

function asWritten(text: string, error: unknown): Rendered {
  const subject = error instanceof Error ? error.message : String(error);
  return {
    html: `<pre class="as-written">${escapeText(text)}</pre>\n`,
    toc: [],
    warnings: [{ code: 'rendering-failed', subject: subject.slice(0, 120) }],
    words: countWords(text),
    text,
  };
}

/** One pass of one text: read, write, allow-list. */
class Rendering {
  readonly #state: RenderState;
  readonly #footnotes: Footnotes;

  constructor(options: RenderOptions) {
    this.#state = new RenderState(options);
    this.#footnotes = new Footnotes(this.#state);
  }

  run(source: string): Rendered {
    const state = this.#state;
    const marked = new Marked({
      extensions: [containers, ...this.#footnotes.extensions(), ...mathExtensions(state)],
      ...(/[$]|\\[([]/.test(source) ? { hooks: { emStrongMask: maskMath } } : {}),
    });
    const settings: MarkedOptions = { ...marked.defaults, tokenizer: new AuthorTokenizer(state) };
    const lexer = new BoundedLexer(settings, state);
    const listings = new Listings(state, (caption) => parser.parseInline(lexer.inlineTokens(caption)));
    const parser: Parser = new Parser({ ...settings, renderer: new HtmlRenderer(state, listings) });

    const tokens = lexer.lex(source);
    state.headingShift = headingShift(tokens, state.options.headingOffset ?? 0);
    const written = this.#write([
      ...tokens.map((token) => () => parser.parse([token])),
      () => this.#footnotes.render(parser),
    ]);
    const html = state.rawHtml ? state.release(sanitize(written, state)) : written;
    const text = blockText(tokens);
    return { html, toc: state.toc, warnings: state.warnings, words: countWords(text), text };
  }

  /** Blocks in which the author wrote no HTML are finished; only the others have to pass the allow-list. */
  #write(blocks: (() => string)[]): string {
    let html = '';
    let finished = '';
    for (const block of blocks) {
      const before = this.#state.htmlWritten;
      const written = block();
      if (this.#state.htmlWritten === before) {
        finished += written;
      } else {
        html += this.#state.hold(finished) + written;
        finished = '';
      }
    }
    return html + this.#state.hold(finished);
  }
}
