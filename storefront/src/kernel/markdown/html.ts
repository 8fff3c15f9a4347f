import type { Token } from 'marked';
import { openTag } from './escape.ts';
import type { RenderState } from './state.ts';

/*
 * Authors write HTML between their Markdown, and they write `Vec<T>` without backticks. What no browser knows is
 * text; the rest goes to the allow-list.
 */

const ELEMENTS = new Set(
  (
    'a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote body br ' +
    'button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em ' +
    'embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html ' +
    'i iframe img input ins kbd label legend li link listing main map mark marquee math menu meta meter nav noembed ' +
    'noframes noscript object ol optgroup option output p param picture plaintext pre progress q rb rp rt rtc ruby ' +
    's samp script search section select slot small source span strike strong style sub summary sup svg table tbody ' +
    'td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp'
  ).split(' '),
);

/** Elements whose content is nothing for a reader. */
export const SILENT =
  'applet canvas frameset head iframe math noembed noframes noscript object option plaintext script select style ' +
  'svg template textarea title xmp';

const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
const silentNames = SILENT.replaceAll(' ', '|');
const SILENT_PAIR = new RegExp(`<(${silentNames})(?=[\\s/>])[^>]*>[\\s\\S]*?</\\1\\s*>`, 'gi');
const SILENT_TAG = new RegExp(`^<(/?)(${silentNames})(?=[\\s/>])`, 'i');
const TAG_START = /<(?=[a-z/!?])/gi;
const TAG =
  /<\/?([a-z][\w:.-]*)(?:\s+[a-z_:@][\w:.@-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*\s*\/?>/iy;

/**
 * Without comments and silent elements, and with everything that only looks like a tag as text: what no browser
 * knows, a tag that is not complete (its open quote would swallow the blocks behind it), and a silent element
 * that nobody closed (in "use the <title> tag" it would do the same).
 */
export function tidyHtml(html: string): string {
  const spoken = html.replace(COMMENT, '').replace(SILENT_PAIR, '');
  return spoken.replace(TAG_START, (start: string, at: number) => (isTagAt(spoken, at) ? start : '&lt;'));
}

function isTagAt(html: string, at: number): boolean {
  TAG.lastIndex = at;
  const [tag, name] = TAG.exec(html) ?? [];
  return tag !== undefined && name !== undefined && ELEMENTS.has(name.toLowerCase()) && !SILENT_TAG.test(tag);
}

/** Takes silent elements out of a line of text, where their tags and their content are tokens side by side. */
export function dropSilent(tokens: Token[]): void {
  for (let at = 0; at < tokens.length; at += 1) {
    const opened = silentTag(tokens[at]);
    if (!opened || opened.closes) continue;
    const end = tokens.findIndex((token, index) => {
      const tag = index > at ? silentTag(token) : null;
      return tag?.closes && tag.name === opened.name;
    });
    if (end !== -1) tokens.splice(at, end - at + 1);
  }
}

function silentTag(token: Token | undefined): { name: string; closes: boolean } | null {
  const found = token?.type === 'html' ? SILENT_TAG.exec(token.raw) : null;
  return found?.[2] === undefined ? null : { name: found[2].toLowerCase(), closes: found[1] === '/' };
}

/** The ids that an author gave to elements, so that no heading takes them. */
export function idsIn(html: string): string[] {
  return Array.from(html.matchAll(/\s(?:id|name)\s*=\s*["']?([^\s"'>]+)/gi), (match) => match[1] ?? '');
}

const LISTING = /<listing((?:\s+[\w-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)*)\s*>|<\/listing\s*>/gi;
const LISTING_ATTRIBUTE = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** mdBook's `<Listing number caption file-name>`, which may stand around any Markdown. */
export class Listings {
  readonly #state: RenderState;
  readonly #inline: (markdown: string) => string;
  /** Captions of the listings that are open. */
  readonly #open: string[] = [];

  constructor(state: RenderState, inline: (markdown: string) => string) {
    this.#state = state;
    this.#inline = inline;
  }

  render(html: string): string {
    if (!/<\/?listing/i.test(html)) return html;
    return html.replace(LISTING, (_, attributes?: string) =>
      attributes === undefined ? this.#end() : this.#begin(attributes),
    );
  }

  #begin(written: string): string {
    const values = new Map(
      Array.from(written.matchAll(LISTING_ATTRIBUTE), (match) => [match[1], match[2] ?? match[3] ?? '']),
    );
    const caption = values.get('caption');
    const number = values.get('number') || null;
    this.#open.push(this.#state.phrases.listing(number, caption ? this.#inline(caption) : null));
    const file = values.get('file-name');
    const name = file
      ? `${openTag('span', { class: 'file-name' })}${this.#state.phrases.fileName(file)}</span>`
      : '';
    return `<figure class="listing">${name}`;
  }

  #end(): string {
    const caption = this.#open.pop();
    if (caption === undefined) return '';
    return caption === '' ? '</figure>' : `<figcaption>${caption}</figcaption></figure>`;
  }
}
