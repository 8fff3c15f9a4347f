import { folderOutline } from '../rules/folder-outline.ts';
import { MARKDOWN, type Library } from '../rules/library.ts';
import type { Manuscript } from '../rules/manuscript.ts';
import { sectionsOf, type Entry, type OutlineSection, type Part } from '../rules/outline.ts';
import { lineAt, type Problem } from '../rules/problem.ts';
import type { Resolve } from '../rules/resolving.ts';
import { summaryOf, withPaths, type SummaryEntry } from '../rules/summary.ts';

export interface Contents {
  title: string | null;
  sections: OutlineSection[];
  listed: Map<string, string>;
  /** The README that stands for the course and is no lesson. */
  front: string | null;
  problems: Problem[];
}

interface Given {
  library: Library;
  /** The path of SUMMARY.md, if there is one. */
  summary: string | null;
  resolve: Resolve;
  pages: ReadonlyMap<string, Manuscript>;
}

/** Characters of a README that is still a course's summary; a longer one is its first lesson. */
const LONGEST_FRONT = 3000;
const FRONT = /^(?:readme|index|_index)\.(?:md|markdown|mdx)$/i;
const NAMED_AT_MOST = 5;

export function contentsOf(given: Given): Contents {
  const contents = given.summary === null ? fromFolders(given) : fromSummary(given, given.summary);
  const paths = contents.sections.flatMap((section) => section.paths);
  if (paths.length === 0)
    contents.problems.push({ level: 'error', where: given.summary ?? '.', what: 'names no page to import' });
  return contents;
}

function fromFolders(given: Given): Contents {
  const { library, pages } = given;
  const { front, parts } = folderOutline(library, (path) => {
    const page = pages.get(path);
    return { title: page?.title ?? null, order: page?.facts.order ?? null };
  });
  const frontPage = front === null ? undefined : pages.get(front);
  const lesson = frontPage && (frontPage.source.length > LONGEST_FRONT || parts.length === 0);
  if (front !== null && lesson) parts.unshift({ title: null, entries: [entryOf(front)] });
  const problems = [...library.refusals].flatMap(([where, what]): Problem[] =>
    MARKDOWN.test(where) ? [{ level: 'error', where, what: `${what}; left out` }] : [],
  );
  const sections = readable(sectionsOf(parts), pages);
  return { title: null, sections, listed: new Map(), front: lesson ? null : front, problems };
}

function entryOf(path: string): Entry {
  return { title: path, path, children: [] };
}

function fromSummary(given: Given, summary: string): Contents {
  const source = given.library.texts.get(summary);
  const problems: Problem[] = [];
  if (source === undefined) {
    const what = `${given.library.refusals.get(summary) ?? 'cannot be read'}; without it nothing is known of the order`;
    return {
      title: null,
      sections: [],
      listed: new Map(),
      front: null,
      problems: [{ level: 'error', where: summary, what }],
    };
  }
  const { title, parts } = summaryOf(source);
  const listed = new Map<string, string>();
  const seen = new Set<string>();
  const resolved: Part[] = withPaths(parts, (entry) => {
    const found = pathOf({ ...given, summary }, entry, seen);
    const where = `${summary}:${lineAt(source, entry.offset)}`;
    if ('level' in found) problems.push({ level: found.level, where, what: found.what });
    if (!('path' in found)) return null;
    seen.add(found.path);
    listed.set(found.path, entry.title);
    return found.path;
  });
  const front = [...given.pages.keys()].find((path) => FRONT.test(path) && !seen.has(path)) ?? null;
  problems.push(...unlisted(given, summary, new Set([...seen, front ?? ''])));
  return { title, sections: readable(sectionsOf(resolved), given.pages), listed, front, problems };
}

type Found = { path: string } | { level: Problem['level']; what: string } | { none: true };

/** The page that an entry of SUMMARY.md means, or why there is none. */
function pathOf(given: Given & { summary: string }, entry: SummaryEntry, seen: ReadonlySet<string>): Found {
  const { destination, title } = entry;
  if (destination === null) return { none: true };
  if (destination === '')
    return { level: 'note', what: `“${title}” is a chapter yet to be written; left out` };
  const found = given.resolve(given.summary, destination);
  if (found.kind === 'elsewhere')
    return { level: 'note', what: `“${destination}” is no page of the book; left out` };
  if (found.kind === 'outside')
    return { level: 'error', what: `“${destination}” lies out of the folder; left out` };
  if (found.kind !== 'file') return { level: 'error', what: `“${destination}” is not there; left out` };
  if (found.path === given.summary) return { level: 'error', what: 'lists itself; left out' };
  if (seen.has(found.path))
    return { level: 'warning', what: `lists ${found.path} twice; the first place counts` };
  if (given.pages.has(found.path)) return { path: found.path };
  return {
    level: 'error',
    what: `${found.path} ${given.library.refusals.get(found.path) ?? 'is no Markdown'}; left out`,
  };
}

function unlisted({ pages }: Given, summary: string, seen: ReadonlySet<string>): Problem[] {
  const left = [...pages.keys()].filter((path) => !seen.has(path));
  if (left.length === 0) return [];
  const named = left.slice(0, NAMED_AT_MOST).join(', ') + (left.length > NAMED_AT_MOST ? ', …' : '');
  return [
    {
      level: 'note',
      where: summary,
      what: `does not list ${left.length} page(s), which are left out: ${named}`,
    },
  ];
}

function readable(sections: OutlineSection[], pages: ReadonlyMap<string, Manuscript>): OutlineSection[] {
  return sections
    .map(({ title, paths }) => ({ title, paths: paths.filter((path) => pages.has(path)) }))
    .filter((section) => section.paths.length > 0);
}
