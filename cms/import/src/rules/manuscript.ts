import { anchorsOf, namedHeading, type Anchors } from './anchors.ts';
import { lessonFacts, type LessonFacts } from './facts.ts';
import { frontMatterOf } from './front-matter.ts';
import { withIncludes } from './includes.ts';
import { nameOf, type Library } from './library.ts';
import { markupOf, type Heading } from './markup.ts';
import { withDollarMath } from './math.ts';
import { titleOf } from './names.ts';
import type { Problem } from './problem.ts';
import type { Resolve } from './resolving.ts';
import type { Page } from './rewriting.ts';
import { titleHeading } from './title.ts';

/** A page as it stands in its file, understood but not yet rewritten. */
export interface Manuscript extends Page {
  facts: LessonFacts;
  /** From the first heading or front matter; null where the table of contents or the file's name must tell. */
  title: string | null;
  titleHeading: Heading | null;
  anchors: Anchors;
  problems: Problem[];
}

/** Reads one Markdown file of a library: front matter, includes, title, headings. */
export function manuscriptOf(path: string, library: Library, resolve: Resolve): Manuscript {
  const front = frontMatterOf(library.texts.get(path) ?? '');
  const { facts, problems } = lessonFacts(front.data, path);
  if (front.refusal)
    problems.push({ level: 'warning', where: path, what: `front matter is left out: ${front.refusal}` });
  const included = withIncludes(path, front.body, { library, resolve });
  const source = withDollarMath(included.text);
  const markup = markupOf(source);
  const heading = titleHeading(source, markup, facts.title !== undefined);
  const html = [...markup.html].map(({ start, end }) => source.slice(start, end));
  return {
    path,
    source,
    markup,
    linesBefore: front.lines,
    facts,
    title: heading ? namedHeading(heading.text.replace(/\s+/g, ' ')).words : (facts.title ?? null),
    titleHeading: heading,
    anchors: anchorsOf(markup.headings, heading, html),
    problems: [...problems, ...included.problems],
  };
}

/** A title in any case: from the page, its table of contents, or its file's name. */
export function shownTitle(manuscript: Manuscript | undefined, listed: string | null, path: string): string {
  return manuscript?.title ?? listed ?? titleOf(nameOf(path));
}
