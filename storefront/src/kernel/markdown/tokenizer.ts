import { Tokenizer, type Tokens } from 'marked';
import { markCallout } from './callouts.ts';
import { takeWantedId } from './headings.ts';

/** Where a bare address ends in Chinese text: at full-width punctuation, or where Han follows a Latin letter. */
const ADDRESS_END = /[\u2014\u2018-\u201d\u2026\u3000-\u303f\uff01-\uff65]|(?<=[a-z0-9])\p{sc=Han}/iu;

/** marked's tokenizer with callouts, and with addresses that end where a Chinese reader sees them end. */
export class AuthorTokenizer extends Tokenizer {
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
