import type { Parser, Token, TokenizerAndRendererExtension, Tokens } from 'marked';
import { openTag } from './escape.ts';
import type { RenderState } from './state.ts';

const DEFINITION = /^ {0,3}\[\^([^\]\n]{1,100})\]:[ \t]*/;
const REFERENCE = /^\[\^([^\]\n]{1,100})\]/;
/** Lines that begin a block of their own and so end a footnote that is not indented. */
const BLOCK_START = /^ {0,3}(?:\[\^|#{1,6}\s|>|```|~~~|[-*+]\s|\d+[.)]\s|\||<|\$\$)/;

interface Note {
  tokens: Token[];
  number: number;
  references: number;
}

interface NoteToken extends Tokens.Generic {
  type: 'footnote';
  tokens: Token[];
}

interface ReferenceToken extends Tokens.Generic {
  type: 'footnoteRef';
  label: string;
}

/**
 * The footnotes of one text. Numbers follow the order of reference, ids are made from numbers (with `:`, which
 * no heading's id has), and labels reach the output nowhere.
 */
export class Footnotes {
  readonly #state: RenderState;
  readonly #notes = new Map<string, Note>();
  readonly #referred: Note[] = [];

  constructor(state: RenderState) {
    this.#state = state;
  }

  extensions(): TokenizerAndRendererExtension[] {
    const { notes, define, refer } = { notes: this.#notes, define: this.#define, refer: this.#refer };
    return [
      {
        name: 'footnote',
        level: 'block',
        childTokens: ['tokens'],
        tokenizer(src) {
          const found = readDefinition(src);
          return found && define(found.label, found.raw, this.lexer.blockTokens(found.text, []));
        },
        renderer: () => '',
      },
      {
        name: 'footnoteRef',
        level: 'inline',
        tokenizer(src) {
          const [raw, label] = REFERENCE.exec(src) ?? [];
          if (raw === undefined || label === undefined || !notes.has(label)) return undefined;
          return { type: 'footnoteRef', raw, label } satisfies ReferenceToken;
        },
        renderer: (token) => refer(String(token['label'])),
      },
    ];
  }

  readonly #define = (label: string, raw: string, tokens: Token[]): NoteToken => {
    if (!this.#notes.has(label)) this.#notes.set(label, { tokens, number: 0, references: 0 });
    return { type: 'footnote', raw, tokens };
  };

  readonly #refer = (label: string): string => {
    const note = this.#notes.get(label);
    if (!note) return '';
    if (note.references === 0) note.number = this.#referred.push(note);
    note.references += 1;
    const id = this.#referenceId(note.number, note.references);
    const link = openTag('a', {
      id,
      href: `#${this.#noteId(note.number)}`,
      class: 'footnote-ref',
      ...this.#state.made(),
    });
    return `<sup>${link}${note.number}</a></sup>`;
  };

  /** The list of all notes that the text refers to, also those that only notes refer to. */
  render(parser: Parser): string {
    const bodies: string[] = [];
    // Grows while it is walked: a note may be the first to refer to another.
    for (const note of this.#referred) bodies.push(parser.parse(note.tokens).trimEnd());
    if (bodies.length === 0) return '';
    const items = this.#referred.map((note, index) => this.#item(note, bodies[index] ?? '')).join('');
    const heading = openTag('section', { class: 'footnotes', 'aria-label': this.#state.phrases.footnotes });
    return `${heading}\n<ol>\n${items}</ol>\n</section>\n`;
  }

  #item(note: Note, body: string): string {
    const links = Array.from({ length: note.references }, (_, index) => {
      const href = `#${this.#referenceId(note.number, index + 1)}`;
      const label = this.#state.phrases.footnoteBack(String(note.number));
      const link = openTag('a', { href, class: 'footnote-back', 'aria-label': label, ...this.#state.made() });
      return ` ${link}↩${index === 0 ? '' : `<sup>${index + 1}</sup>`}</a>`;
    }).join('');
    const text = body.endsWith('</p>') ? `${body.slice(0, -4)}${links}</p>` : `${body}${links}`;
    return `${openTag('li', { id: this.#noteId(note.number), ...this.#state.made() })}${text}</li>\n`;
  }

  #noteId(number: number): string {
    return this.#state.prefixed(`fn:${number}`);
  }

  #referenceId(number: number, occurrence: number): string {
    return this.#state.prefixed(`fnref:${number}${occurrence === 1 ? '' : `:${occurrence}`}`);
  }
}

interface Definition {
  label: string;
  raw: string;
  text: string;
}

function readDefinition(src: string): Definition | undefined {
  const [head, label] = DEFINITION.exec(src) ?? [];
  if (head === undefined || label === undefined) return undefined;
  const lines: string[] = [];
  let end = lineEnd(src, head.length);
  lines.push(src.slice(head.length, end));
  let taken = end;
  while (end < src.length) {
    const start = end + 1;
    end = lineEnd(src, start);
    const line = src.slice(start, end);
    const afterBlank = lines.at(-1)?.trim() === '';
    const indented = /^(?: {2,}|\t)/.test(line);
    if (line.trim() !== '' && !indented && (afterBlank || BLOCK_START.test(line))) break;
    lines.push(line.replace(/^(?: {1,4}|\t)/, ''));
    if (line.trim() !== '') taken = end;
  }
  return { label, raw: src.slice(0, taken), text: lines.join('\n').trimEnd() };
}

function lineEnd(src: string, from: number): number {
  const end = src.indexOf('\n', from);
  return end === -1 ? src.length : end;
}
