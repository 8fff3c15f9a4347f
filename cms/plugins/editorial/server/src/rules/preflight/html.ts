import { Parser } from 'htmlparser2';

/** An address in a piece of HTML; `offset` is where its tag begins. */
export interface Embedded {
  kind: 'link' | 'shown';
  address: string;
  /** Null for what needs no description. */
  alt: string | null;
  offset: number;
}

/** The attribute by which an element refers to something. */
const ADDRESS: Record<string, string> = { a: 'href', img: 'src', video: 'src', audio: 'src', source: 'src' };

/** What the HTML between an author's Markdown links to and shows. */
export function embeddedIn(html: string): Embedded[] {
  const found: Embedded[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const address = attributes[ADDRESS[name] ?? ''];
      if (address === undefined) return;
      const alt = name === 'img' ? (attributes.alt ?? '') : null;
      found.push({ kind: name === 'a' ? 'link' : 'shown', address, alt, offset: parser.startIndex });
    },
  });
  parser.end(html);
  return found;
}
