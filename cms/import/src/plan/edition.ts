import type { CourseFacts } from '../rules/facts.ts';
import { folderOf, joined, MARKDOWN, type Library } from '../rules/library.ts';
import { manuscriptOf, type Manuscript } from '../rules/manuscript.ts';
import type { OutlineSection } from '../rules/outline.ts';
import type { Problem } from '../rules/problem.ts';
import { resolverOf, type Resolve } from '../rules/resolving.ts';
import { contentsOf } from './contents.ts';
import { bookFacts } from './course-facts.ts';

/** One folder, understood as one locale of a course. */
export interface Edition {
  library: Library;
  /** Folder within the folder where the pages begin, as mdBook's `src`. */
  base: string;
  resolve: Resolve;
  pages: Map<string, Manuscript>;
  /** Sections in order; every path is a page that could be read. */
  sections: OutlineSection[];
  /** Titles as the table of contents has them. */
  listed: ReadonlyMap<string, string>;
  /** The README that stands for the course. */
  front: Manuscript | null;
  facts: CourseFacts;
  problems: Problem[];
}

/** Reads a library's table of contents, pages and facts. Whatever cannot be read is a problem of one line. */
export function editionOf(library: Library): Edition {
  const config = bookFacts(library);
  const summary = summaryPathOf(library, config.source);
  const base = summary === null ? '' : folderOf(summary);
  const resolve = resolverOf(new Set([...library.files]), base);
  const pages = new Map<string, Manuscript>();
  for (const path of library.texts.keys())
    if (MARKDOWN.test(path) && path !== summary) pages.set(path, manuscriptOf(path, library, resolve));
  const contents = contentsOf({ library, summary, resolve, pages });
  const front = contents.front === null ? null : (pages.get(contents.front) ?? null);
  const facts = config.factsWith({ front, contentsTitle: contents.title });
  const problems = [...contents.problems, ...facts.problems];
  const { sections, listed } = contents;
  return { library, base, resolve, pages, sections, listed, front, facts: facts.facts, problems };
}

/** mdBook keeps SUMMARY.md in `src` unless book.toml says otherwise. */
function summaryPathOf(library: Library, source: string | null): string | null {
  const known = new Map([...library.files].map((path) => [path.toLowerCase(), path]));
  const folders = ['', ...(source === null ? [] : [source]), 'src', 'docs'];
  for (const folder of folders) {
    const found = known.get(joined(folder, 'summary.md').toLowerCase());
    if (found) return found;
  }
  return null;
}
