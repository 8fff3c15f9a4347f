import { randomBytes } from 'node:crypto';
import GithubSlugger from 'github-slugger';
import type { Attributes } from './escape.ts';
import type { RenderOptions, TocEntry, Warning, WarningCode } from './model.ts';
import { phrases, type Phrases } from './words.ts';

/*
 * Unknown to authors and new in every process, so nobody can write a placeholder or pass an element off as the
 * renderer's own. It never reaches the output.
 */
const secret = randomBytes(12).toString('hex');
export const HELD_TAG = `held-${secret}`;
export const MADE_ATTRIBUTE = `data-made-${secret}`;

/** What one rendering knows and gathers. */
export class RenderState {
  readonly options: RenderOptions;
  readonly phrases: Phrases;
  readonly toc: TocEntry[] = [];
  readonly warnings: Warning[] = [];
  /** Whether the author wrote HTML, so that the whole output has to pass the allow-list. */
  rawHtml = false;
  /** How many pieces of the author's HTML have been written so far. */
  htmlWritten = 0;
  /** Added to the depth of every heading. */
  headingShift = 0;
  #diagrams = 0;
  readonly #held: string[] = [];
  readonly #slugger = new GithubSlugger();

  constructor(options: RenderOptions) {
    this.options = options;
    this.phrases = phrases[options.locale];
  }

  warn(code: WarningCode, subject: string): void {
    this.warnings.push({ code, subject: subject.length > 120 ? `${subject.slice(0, 119)}…` : subject });
  }

  /** An id that no heading will take; false where it is taken already. */
  reserve(id: string): boolean {
    if (Object.hasOwn(this.#slugger.occurrences, id)) return false;
    this.#slugger.occurrences[id] = 0;
    return true;
  }

  /** The id of a heading, unique in the text: the wanted one, or made from its words. Han stays as it is. */
  headingId(heading: string, wanted?: string): string {
    if (wanted && this.reserve(wanted)) return this.prefixed(wanted);
    return this.prefixed(this.#slugger.slug(/[\p{L}\p{N}]/u.test(heading) ? heading.trim() : 'section'));
  }

  prefixed(id: string): string {
    return `${this.options.idPrefix ?? ''}${id}`;
  }

  /** The same for the same place in the same text, so that two renderings yield the same bytes; no heading has `:`. */
  nextDiagramId(): string {
    this.#diagrams += 1;
    return this.prefixed(`diagram:${this.#diagrams}`);
  }

  /**
   * Keeps a finished fragment out of the allow-list's way. The fragment must be trusted: written by us, with
   * everything of the author's escaped.
   */
  hold(fragment: string): string {
    if (!this.rawHtml) return fragment;
    return `<${HELD_TAG} n="${this.keep(fragment)}"></${HELD_TAG}>`;
  }

  /** The number under which a fragment comes back. */
  keep(fragment: string): string {
    return String(this.#held.push(fragment) - 1);
  }

  /** Marks an element that wraps an author's text as made by the renderer. */
  made(): Attributes {
    return this.rawHtml ? { [MADE_ATTRIBUTE]: '1' } : {};
  }

  /** Puts the fragments back. They stand where elements stand, never in attributes: the allow-list saw to it. */
  release(html: string): string {
    if (!this.rawHtml) return html;
    const placeholder = new RegExp(`<${HELD_TAG} n="(\\d+)">(?:</${HELD_TAG}>)?`, 'g');
    const filled = (text: string): string =>
      text.replace(placeholder, (_, index: string) => filled(this.#held[Number(index)] ?? ''));
    return filled(html).replaceAll(` ${MADE_ATTRIBUTE}="1"`, '');
  }
}
