import { Tokenizer, type Tokens } from 'marked';
import { markCallout } from './callouts.ts';
import { takeWantedId } from './headings.ts';
import { idsIn, tidyHtml } from './html.ts';
import type { RenderState } from './state.ts';

/** Where a bare address ends in Chinese text: at full-width punctuation, or where Han follows a Latin letter. */
const ADDRESS_END = /[\u2014\u2018-\u201d\u2026\u3000-\u303f\uff01-\uff65]|(?<=[a-z0-9])\p{sc=Han}/iu;

/** marked's tokenizer with callouts, named headings, tidy HTML and addresses that end where readers see them end. */
export class AuthorTokenizer extends Tokenizer {
  readonly #state: RenderState;

  constructor(state: RenderState) {
    super();
    this.#state = state;
  }

  override html(src: string): Tokens.HTML | undefined {
    return this.#tidied(super.html(src));
  }

  override tag(src: string): Tokens.Tag | undefined {
    const tag = this.#tidied(super.tag(src));
    this.lexer.state.inRawBlock = false; // marked would print the text behind `<kbd>` or `<pre>` unescaped
    return tag;
  }

  /** Every piece of HTML comes through here, so none can miss the allow-list. */
  #tidied<T extends Tokens.HTML | Tokens.Tag>(token: T | undefined): T | undefined {
    if (!token) return undefined;
    token.text = tidyHtml(token.text);
    if (token.text.includes('<')) {
      this.#state.rawHtml = true;
      for (const id of idsIn(token.text)) this.#state.reserve(id);
    }
    return token;
  }

  override blockquote(src: string): Tokens.Blockquote | undefined {
    const quote = super.blockquote(src);
    if (quote) markCallout(quote, this.lexer);
    return quote;
  }

  override heading(src: string): Tokens.Heading | undefined {
    const heading = super.heading(src);
    if (heading) takeWantedId(heading, this.lexer);
    return heading;
  }

  override lheading(src: string): Tokens.Heading | undefined {
    const heading = super.lheading(src);
    if (heading) takeWantedId(heading, this.lexer);
    return heading;
  }

  override url(src: string): Tokens.Link | undefined {
    const link = super.url(src);
    const end = link ? link.raw.search(ADDRESS_END) : -1;
    return link && end > 0 ? super.url(link.raw.slice(0, end)) : link;
  }
}
