import { htmlEdits } from './html-links.ts';
import { looseEdits } from './loose-links.ts';
import type { Markup, Reference, Span } from './markup.ts';
import { mathIn } from './math.ts';
import type { Edit } from './pieces.ts';
import { lineAt, type Problem } from './problem.ts';
import { fateOf, type Fate, type Surroundings } from './targets.ts';

export interface Page {
  path: string;
  source: string;
  markup: Markup;
  /** Lines of the file before the source begins. */
  linesBefore: number;
}

/** What was found while a page's links were rewritten. */
export interface Rewriting {
  page: Page;
  surroundings: Surroundings;
  edits: Edit[];
  problems: Problem[];
  /** Destinations that were given a new address. */
  rewritten: number;
  dead: number;
}

/** Edits that make a page's links lead to lessons and uploads. What leads nowhere is kept as text and reported. */
export function rewriteLinks(page: Page, surroundings: Surroundings): Rewriting {
  const rewriting: Rewriting = { page, surroundings, edits: [], problems: [], rewritten: 0, dead: 0 };
  const math = mathIn(page.source, page.markup.code);
  const deadLabels = rewriteDefinitions(rewriting);
  for (const reference of page.markup.references) {
    if (reference.destination) rewriteInline(rewriting, reference, math);
    else if (deadLabels.has(reference.refersTo)) rewriting.edits.push(...unlinked(reference));
  }
  htmlEdits(rewriting);
  looseEdits(rewriting, math);
  return rewriting;
}

/** Decides about a destination, counts and reports it. */
export function judge(rewriting: Rewriting, destination: string, offset: number): Fate {
  const { page, surroundings } = rewriting;
  const fate = fateOf(surroundings, page.path, destination);
  if (fate.kind === 'replace') rewriting.rewritten += 1;
  if (fate.kind === 'dead') rewriting.dead += 1;
  const remark = fate.kind === 'dead' ? fate.reason : fate.kind === 'replace' ? fate.remark : null;
  if (remark !== null) {
    const where = `${page.path}:${page.linesBefore + lineAt(page.source, offset)}`;
    rewriting.problems.push({ level: 'warning', where, what: `link “${destination}” ${remark}` });
  }
  return fate;
}

function rewriteInline(rewriting: Rewriting, reference: Reference, math: Span[]): void {
  const { source } = rewriting.page;
  const { destination } = reference;
  if (!destination || destination.start === destination.end) return;
  const written = source.slice(destination.start, destination.end);
  // $f[i](x)$ looks like a link and is none.
  if (!/[./#]/.test(written) && math.some((span) => inside(reference, span))) return;
  const fate = judge(rewriting, written, reference.start);
  if (fate.kind === 'replace') rewriting.edits.push({ ...destination, replacement: fate.address });
  if (fate.kind === 'dead') rewriting.edits.push(...unlinked(reference));
}

/** Labels whose definition leads nowhere. Definitions that nobody refers to are nobody's concern. */
function rewriteDefinitions(rewriting: Rewriting): Set<string> {
  const { source, markup } = rewriting.page;
  const used = new Set(markup.references.map((reference) => reference.refersTo));
  const dead = new Set<string>();
  for (const { destination, label, start } of markup.definitions) {
    const written = source.slice(destination.start, destination.end);
    if (written === '' || !used.has(label)) continue;
    const fate = judge(rewriting, written, start);
    if (fate.kind === 'replace') rewriting.edits.push({ ...destination, replacement: fate.address });
    if (fate.kind === 'dead') dead.add(label);
  }
  return dead;
}

/** Takes the brackets away and leaves the words; of a picture, its description. */
function unlinked({ start, end, label }: Reference): Edit[] {
  return [
    { start, end: label.start, replacement: [] },
    { start: label.end, end, replacement: [] },
  ];
}

function inside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
