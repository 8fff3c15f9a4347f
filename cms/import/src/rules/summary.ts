import { markupOf, type Heading, type Markup, type Reference, type Span } from './markup.ts';
import { plainWords } from './plain-words.ts';
import type { Entry, Part } from './outline.ts';

export interface SummaryEntry extends Omit<Entry, 'path' | 'children'> {
  /** As written; null for a heading without a link, empty for a chapter yet to be written. */
  destination: string | null;
  offset: number;
  children: SummaryEntry[];
}

export interface Summary {
  /** The first heading, unless it only says that this is a summary. */
  title: string | null;
  parts: { title: string | null; entries: SummaryEntry[] }[];
}

const MEANS_SUMMARY = /^(?:summary|table of contents|contents|目录|目錄|概要|总目录)$/i;

interface Item {
  at: Span;
  depth: number;
  entry: SummaryEntry;
}

/**
 * Reads mdBook's and GitBook's SUMMARY.md: links in nested lists are chapters, links outside lists stand before
 * or after them, `#` begins a part. As in mdBook, deeper headings mean nothing, unless the chapters are one flat
 * list: then they are all the order there is, as GitBook has it.
 */
export function summaryOf(source: string): Summary {
  const markup = markupOf(source);
  const items = itemsOf(source, markup);
  const flat = items.every((item) => item.depth <= 1);
  const [first, ...rest] = markup.headings;
  const leads = first !== undefined && items.every((item) => item.at.start > first.start);
  const headings = (leads ? rest : markup.headings).filter((heading) => flat || heading.level === 1);
  const title = leads && first.level === 1 ? first.text.trim() : null;
  return { title: title && MEANS_SUMMARY.test(title) ? null : title, parts: partsOf(items, headings) };
}

function itemsOf(source: string, { paragraphs, references, definitions }: Markup): Item[] {
  const items: Item[] = [];
  for (const paragraph of paragraphs) {
    const links = references.filter((link) => !link.picture && inside(link, paragraph));
    // Before and after the numbered chapters, mdBook allows several links in one paragraph.
    const chapters = paragraph.depth === 0 ? links : links.slice(0, 1);
    for (const link of chapters) {
      const direct = link.destination ?? definitions.find((one) => one.label === link.refersTo)?.destination;
      const destination = direct ? source.slice(direct.start, direct.end) : '';
      items.push(itemOf(paragraph, { title: wordsOf(source, link), destination, offset: link.start }));
    }
    if (links.length === 0 && paragraph.depth > 0) {
      const title = plainWords(source.slice(paragraph.start, paragraph.end));
      items.push(itemOf(paragraph, { title, destination: null, offset: paragraph.start }));
    }
  }
  return items;
}

function itemOf(at: Span & { depth: number }, entry: Omit<SummaryEntry, 'children'>): Item {
  return { at, depth: at.depth, entry: { ...entry, children: [] } };
}

function inside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function wordsOf(source: string, link: Reference): string {
  return plainWords(source.slice(link.label.start, link.label.end));
}

function partsOf(items: Item[], headings: Heading[]): Summary['parts'] {
  const parts: Summary['parts'] = [];
  let open: { heading: Heading | null; listed: boolean } | null = null;
  let above: SummaryEntry[] = [];
  for (const item of items) {
    const heading = headings.findLast((one) => one.start < item.at.start) ?? null;
    const listed = item.depth > 0;
    if (!open || open.heading !== heading || open.listed !== listed) {
      const title = open?.heading === heading ? null : (heading?.text.trim() ?? null);
      parts.push({ title, entries: [] });
      above = [];
    }
    open = { heading, listed };
    const depth = Math.min(Math.max(item.depth - 1, 0), above.length);
    above = [...above.slice(0, depth), item.entry];
    (above[depth - 1]?.children ?? parts.at(-1)?.entries ?? []).push(item.entry);
  }
  return parts;
}

/** The parts with the files that their chapters turned out to be. */
export function withPaths(parts: Summary['parts'], pathOf: (entry: SummaryEntry) => string | null): Part[] {
  const resolved = (entry: SummaryEntry): Entry => ({
    title: entry.title,
    path: pathOf(entry),
    children: entry.children.map(resolved),
  });
  return parts.map((part) => ({ title: part.title, entries: part.entries.map(resolved) }));
}
