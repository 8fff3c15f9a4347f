import type { Key, PaidSection, Reach, SearchDocument, Section } from '../model.ts';
import { cutSections, type Cut } from './sections.ts';

/** What is public of a text. */
export interface Described extends Key {
  title: string;
  summary: string;
  /** Null where the text itself is not public. */
  html: string | null;
  access: Reach;
  courses: string[];
  /** Names of tags, category and authors. */
  tags: string[];
}

export interface PaidText {
  html: string;
  openers: string[];
}

const NOTHING: Cut = { heading: null, anchor: null, text: '', code: '' };

function sectionOf(described: Described, { heading, anchor, text, code }: Cut, n: number): Section {
  const { type, documentId, locale, title, summary, tags, access, courses } = described;
  const id = `${documentId}-${locale}-${n}`;
  return {
    id,
    type,
    documentId,
    locale,
    n,
    title,
    heading,
    anchor,
    summary,
    tags,
    text,
    code,
    access,
    courses,
  };
}

/**
 * What is to be found of a document. Of a paid lesson the public part is title, teaser and tags, whatever else is
 * known of it: of its text not a heading.
 */
export function documentOf(
  { type, documentId, locale }: Key,
  described: Described | undefined,
  paid: PaidText | undefined,
): SearchDocument {
  const key = { type, documentId, locale };
  if (!described) return { ...key, open: [], paid: [] };
  if (described.access === 'open')
    return { ...key, open: partsOf(described, cutSections(described.html ?? '')), paid: [] };
  const openers = paid?.openers ?? [];
  const members: PaidSection[] = partsOf(described, paid ? cutSections(paid.html) : []).map((part) => ({
    ...part,
    openers,
  }));
  return { ...key, open: [sectionOf(described, NOTHING, 0)], paid: paid ? members : [] };
}

const partsOf = (described: Described, cuts: Cut[]): Section[] =>
  cuts.map((cut, n) => sectionOf(described, cut, n));
