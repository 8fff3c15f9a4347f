import { Parser } from 'htmlparser2';

/** A stretch of a text from one heading to the next, plain. */
export interface Cut {
  /** Null before the first heading. */
  heading: string | null;
  anchor: string | null;
  text: string;
  code: string;
}

/** Formulas and diagrams say nothing in words; the sign behind a heading is for the mouse. */
const MUTE = new Set(['math', 'svg', 'script', 'style', 'template', 'button']);
const BLOCKS = new Set(
  'p div li ul ol dl dt dd pre blockquote aside figure figcaption table tr td th h1 h2 h3 h4 h5 h6 br hr details summary section'.split(
    ' ',
  ),
);
const HEADING = /^h[23]$/;
const MOST_TEXT = 20_000;
/** A listing is found by its names, which stand near its beginning as well as near its end. */
const MOST_CODE = 4_000;

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Writes down what a reader reads, a section at a time. */
class Cutter {
  readonly #cuts: Cut[] = [{ heading: null, anchor: null, text: '', code: '' }];
  /** Depth of elements inside one that is left out. */
  #mute = 0;
  #code = 0;
  #heading: string | null = null;

  open(name: string, attributes: Record<string, string>): void {
    if (this.#mute > 0 || MUTE.has(name) || (name === 'a' && attributes['class'] === 'anchor'))
      this.#mute += 1;
    else if (name === 'pre') this.#code += 1;
    else if (HEADING.test(name)) this.#begin(attributes['id'] ?? null);
    if (BLOCKS.has(name)) this.write(' ');
  }

  close(name: string): void {
    if (this.#mute > 0) this.#mute -= 1;
    else if (name === 'pre') this.#code -= 1;
    else if (HEADING.test(name)) this.#heading = null;
    if (BLOCKS.has(name)) this.write(' ');
  }

  write(text: string): void {
    const cut = this.#cuts.at(-1);
    if (!cut || this.#mute > 0) return;
    if (this.#heading !== null) cut.heading = this.#heading += text;
    else if (this.#code > 0) cut.code += text;
    else cut.text += text;
  }

  #begin(anchor: string | null): void {
    this.#heading = '';
    this.#cuts.push({ heading: '', anchor, text: '', code: '' });
  }

  end(): Cut[] {
    return this.#cuts.map(({ heading, anchor, text, code }) => ({
      heading: heading === null ? null : tidy(heading),
      anchor,
      text: tidy(text).slice(0, MOST_TEXT),
      code: tidy(code).slice(0, MOST_CODE),
    }));
  }
}

/**
 * Cuts a rendered text at its headings of the second and third degree. Plain words only: neither tags nor formulas
 * nor diagrams. The first cut has no heading and may be empty.
 */
export function cutSections(html: string): Cut[] {
  const cutter = new Cutter();
  const parser = new Parser({
    onopentag: (name, attributes) => cutter.open(name, attributes),
    onclosetag: (name) => cutter.close(name),
    ontext: (text) => cutter.write(text),
  });
  parser.end(html);
  return cutter.end();
}
