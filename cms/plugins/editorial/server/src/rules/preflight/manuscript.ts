import type { Token, Tokens } from 'marked';
import { type Embedded, embeddedIn } from './html';
import { BoundedLexer } from './lexer';

/** Something at a line of a text, counted from 1. */
interface Placed {
  line: number;
}
export interface Link extends Placed {
  href: string;
}
export interface Shown extends Placed {
  src: string;
  /** Null for what needs no description: videos and sounds. */
  alt: string | null;
}
export interface Heading extends Placed {
  depth: number;
  text: string;
}
export interface Passage extends Placed {
  /** As readers see it. */
  text: string;
  isParagraph: boolean;
}

/** What a Markdown text refers to and is made of; nothing of its code. */
export interface Manuscript {
  links: Link[];
  shown: Shown[];
  headings: Heading[];
  passages: Passage[];
}

export function readManuscript(markdown: string): Manuscript {
  const source = markdown.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const reader = new Reader();
  reader.blocks(new BoundedLexer({ gfm: true }).lex(source), 1);
  return reader.manuscript;
}

/** Walks the tokens and keeps count of lines by what each of them was written as. */
class Reader {
  readonly manuscript: Manuscript = { links: [], shown: [], headings: [], passages: [] };

  blocks(tokens: readonly Token[], line: number): void {
    let at = line;
    for (const token of tokens) {
      this.#block(token, at);
      at += linesIn(token.raw);
    }
  }

  #block(token: Token, line: number): void {
    if (token.type === 'list') return this.#items(token as Tokens.List, line); // marked's own type for it
    if (token.type === 'table') return this.#table(token as Tokens.Table, line); // marked's own type for it
    if (token.type === 'html') return this.#html(token.raw, line);
    if (token.type === 'code' || token.type === 'def') return;
    if (token.type === 'blockquote') return this.blocks((token as Tokens.Blockquote).tokens, line); // marked's own type for it
    if (token.type === 'heading') this.#heading(token as Tokens.Heading, line); // marked's own type for it
    const isParagraph = token.type === 'paragraph' || token.type === 'text';
    this.#words(('tokens' in token && token.tokens) || [token], line, isParagraph);
  }

  #items({ items }: Tokens.List, line: number): void {
    let at = line;
    for (const item of items) {
      this.blocks(item.tokens, at);
      at += linesIn(item.raw);
    }
  }

  /** A row is a line; the second is the one of dashes. */
  #table({ header, rows }: Tokens.Table, line: number): void {
    for (const cell of header) this.#words(cell.tokens, line, false);
    for (const [index, row] of rows.entries())
      for (const cell of row) this.#words(cell.tokens, line + 2 + index, false);
  }

  #heading({ depth, tokens }: Tokens.Heading, line: number): void {
    this.manuscript.headings.push({ depth, text: wordsOf(tokens), line });
  }

  #words(tokens: readonly Token[], line: number, isParagraph: boolean): void {
    const text = wordsOf(tokens);
    if (text.trim() !== '') this.manuscript.passages.push({ text, isParagraph, line });
    this.#inline(tokens, line);
  }

  #inline(tokens: readonly Token[], line: number): void {
    let at = line;
    for (const token of tokens) {
      // A footnote of one word looks to marked like a link whose address is that word.
      if (token.type === 'link' && !token.raw.startsWith('[^'))
        this.manuscript.links.push({ href: String(token.href), line: at });
      if (token.type === 'image')
        this.manuscript.shown.push({ src: String(token.href), alt: String(token.text), line: at });
      else if (token.type === 'html') this.#html(token.raw, at);
      else if ('tokens' in token && token.tokens) this.#inline(token.tokens, at);
      at += linesIn(token.raw);
    }
  }

  #html(html: string, line: number): void {
    for (const { offset, ...found } of embeddedIn(html)) {
      const at = line + linesIn(html.slice(0, offset));
      this.#embedded(found, at);
    }
  }

  #embedded(found: Omit<Embedded, 'offset'>, line: number): void {
    if (found.kind === 'link') this.manuscript.links.push({ href: found.address, line });
    else this.manuscript.shown.push({ src: found.address, alt: found.alt, line });
  }
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(wordsOfOne).join('');
}

function wordsOfOne(token: Token): string {
  if (token.type === 'html') return '';
  if (token.type === 'br') return '\n';
  if ('tokens' in token && token.tokens) return wordsOf(token.tokens);
  return 'text' in token ? String(token.text) : '';
}

function linesIn(raw: string): number {
  return raw.split('\n').length - 1;
}
