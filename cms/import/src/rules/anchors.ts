import GithubSlugger from 'github-slugger';
import type { Heading } from './markup.ts';

/** The id of a page's heading or anchor that a fragment means; empty for the page's title; null for none. */
export type Anchors = (fragment: string) => string | null;

const ATTRIBUTES = /\s*\{\s*(?:#([^\s}]+))?[^}]*\}\s*$/;
const HTML_ID = /<[a-z][\w-]*\b[^>]*?\s(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/gi;

/** The id that an author gave a heading, as in `## Setup {#setup}`, and the words without it. */
export function namedHeading(text: string): { words: string; id: string | null } {
  const found = ATTRIBUTES.exec(text);
  if (!found || !/^\s*\{\s*[#.]/.test(found[0])) return { words: text.trim(), id: null };
  return { words: text.slice(0, found.index).trim(), id: found[1] ?? null };
}

/**
 * Fragments were written for the ids that mdBook, GitHub or Docusaurus give to headings, the title included; the
 * storefront numbers equal headings without the title, which it prints itself. So each heading is known by all the
 * ids it may have had, and, as a last resort, by its letters and digits alone.
 */
export function anchorsOf(headings: Heading[], title: Heading | null, html: string[]): Anchors {
  const named = headings.map((heading) => ({ heading, ...namedHeading(heading.text) }));
  const raw = new Set(html.flatMap(idsIn));
  const ids = servedIds(
    named.map(({ heading, words, id }) => (heading === title ? null : { words, id })),
    raw,
  );
  const github = new GithubSlugger();
  const keys = [
    named.map(({ id }) => id),
    numbered(named.map(({ words }) => mdbookId(words))),
    named.map(({ words }) => github.slug(words)),
    ids,
    named.map(({ words }) => lettersOf(words)),
  ];
  const known = keys.map((column) => firstOf(column, ids));
  return (fragment) => {
    for (const key of [fragment, fragment.toLowerCase()]) {
      if (raw.has(key)) return key;
      const found = known.slice(0, -1).find((column) => column.has(key));
      if (found) return found.get(key) ?? null;
    }
    return known.at(-1)?.get(lettersOf(fragment)) ?? null;
  };
}

/** As the storefront's renderer numbers them: ids that the author wrote come first, and are unique. */
function servedIds(headings: ({ words: string; id: string | null } | null)[], raw: Set<string>): string[] {
  const slugger = new GithubSlugger();
  const reserve = (id: string): boolean => {
    if (Object.hasOwn(slugger.occurrences, id)) return false;
    slugger.occurrences[id] = 0;
    return true;
  };
  for (const id of raw) reserve(id);
  return headings.map((heading) => {
    if (!heading) return '';
    if (heading.id && reserve(heading.id)) return heading.id;
    return slugger.slug(/[\p{L}\p{N}]/u.test(heading.words) ? heading.words : 'section');
  });
}

function firstOf(keys: (string | null)[], ids: string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const [index, key] of keys.entries()) if (key && !found.has(key)) found.set(key, ids[index] ?? '');
  return found;
}

/** Source: `normalize_id` in mdBook's `utils`. */
function mdbookId(words: string): string {
  return words
    .trim()
    .toLowerCase()
    .replace(/\s/g, '-')
    .replace(/[^\p{L}\p{N}_-]/gu, '');
}

function numbered(ids: string[]): string[] {
  const seen = new Map<string, number>();
  return ids.map((id) => {
    const count = seen.get(id) ?? 0;
    seen.set(id, count + 1);
    return count === 0 ? id : `${id}-${count}`;
  });
}

function lettersOf(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function idsIn(html: string): string[] {
  return [...html.matchAll(HTML_ID)].map(([, double, single, bare]) => double ?? single ?? bare ?? '');
}
