import { Renderer, type Token, type Tokens } from 'marked';
import type { CalloutQuote } from './callouts.ts';
import { renderCode } from './code.ts';
import { escapeText, openTag } from './escape.ts';
import { renderHeading } from './headings.ts';
import type { Listings } from './html.ts';
import { renderLink } from './links.ts';
import { renderFigure, renderImage } from './media.ts';
import type { RenderState } from './state.ts';

/** A paragraph that is nothing but an instruction to mdBook. */
const BOOK_ORDER = /^\{\{\s*#(\w+[^}]*)\}\}$/;

/** Writes the HTML of one text; each concern lives in the file that it is imported from. */
export class HtmlRenderer extends Renderer {
  readonly #state: RenderState;
  readonly #listings: Listings;

  constructor(state: RenderState, listings: Listings) {
    super();
    this.#state = state;
    this.#listings = listings;
  }

  override code(token: Tokens.Code): string {
    return renderCode(token, this.#state);
  }

  override heading(token: Tokens.Heading): string {
    return renderHeading(token, this.parser, this.#state);
  }

  override link(token: Tokens.Link): string {
    return renderLink(token, this.parser, this.#state);
  }

  override image(token: Tokens.Image): string {
    return renderImage(token, this.#state);
  }

  override html({ text }: Tokens.HTML | Tokens.Tag): string {
    if (text.includes('<')) this.#state.htmlWritten += 1;
    return this.#listings.render(text);
  }

  override paragraph({ text, tokens }: Tokens.Paragraph): string {
    const order = BOOK_ORDER.exec(text.trim())?.[1];
    if (order !== undefined) {
      this.#state.warn('include-left-over', order);
      return '';
    }
    const figure = renderFigure(tokens, this.#state);
    if (figure !== null) return figure;
    const content = this.parser.parseInline(tokens);
    return isOnlyAnchors(tokens) || content.trim() === '' ? content : `<p>${content}</p>\n`;
  }

  override text(token: Tokens.Text | Tokens.Escape): string {
    const tokens = 'tokens' in token ? token.tokens : undefined;
    return renderFigure(tokens, this.#state) ?? super.text(token);
  }

  override blockquote(token: CalloutQuote): string {
    const body = this.parser.parse(token.tokens);
    if (!token.callout) return `<blockquote>\n${body}</blockquote>\n`;
    const { kind, title } = token.callout;
    const heading = this.parser.parseInline(title) || escapeText(this.#state.phrases.callouts[kind]);
    const opening = openTag('aside', { class: `callout callout-${kind}`, role: 'note' });
    return `${opening}\n<p class="callout-title">${heading}</p>\n${body}</aside>\n`;
  }

  override checkbox({ checked }: Tokens.Checkbox): string {
    const label = checked ? this.#state.phrases.taskDone : this.#state.phrases.taskOpen;
    const box = openTag('input', { type: 'checkbox', disabled: true, checked, 'aria-label': label });
    return `${this.#state.hold(box)} `;
  }

  override table(token: Tokens.Table): string {
    const label = this.#state.phrases.table;
    const wrap = openTag('div', { class: 'table-wrap', role: 'region', tabindex: 0, 'aria-label': label });
    return `${wrap}${super.table(token)}</div>\n`;
  }

  override tablecell({ header, align, tokens }: Tokens.TableCell): string {
    const name = header ? 'th' : 'td';
    const opening = openTag(name, { class: align ? `align-${align}` : null, scope: header ? 'col' : null });
    return `${opening}${this.parser.parseInline(tokens)}</${name}>\n`;
  }
}

/** A line of `<a id="…"></a>` marks a place, and is no paragraph. */
function isOnlyAnchors(tokens: readonly Token[]): boolean {
  return (
    tokens.every((token) => /^\s*$|^<\/?a[\s>]/i.test(token.raw)) &&
    tokens.some(({ type }) => type === 'html')
  );
}
