import type { Problem } from '../rules/problem.ts';
import { paired } from '../rules/pairing.ts';
import { lessonSlugs, untaken } from '../rules/slugs.ts';
import type { Edition } from './edition.ts';

export interface EditionSlugs {
  /** Slug by path. */
  paths: Map<string, string>;
  problems: Problem[];
}

/** Slugs of all editions' pages: those of the first edition, and the same for the pages that translate them. */
export function slugsOf(course: string, editions: Edition[]): EditionSlugs[] {
  const taken = new Set<string>();
  const [first] = editions;
  if (!first) return [];
  const own = ownSlugs(course, first, taken);
  return editions.map((edition) =>
    edition === first ? own : pairedSlugs({ course, first, own, taken }, edition),
  );
}

function ownSlugs(course: string, edition: Edition, taken: Set<string>): EditionSlugs {
  const made = lessonSlugs(course, pathsOf(edition));
  const problems: Problem[] = [];
  const paths = new Map<string, string>();
  for (const path of pathsOf(edition)) {
    const full = fullPath(edition, path);
    const wanted = edition.pages.get(full)?.facts.slug ?? made.get(path) ?? course;
    const slug = untaken(wanted, taken);
    if (slug !== wanted)
      problems.push({ level: 'warning', where: full, what: `${wanted} is taken; its slug is ${slug}` });
    taken.add(slug);
    paths.set(full, slug);
  }
  return { paths, problems };
}

interface First {
  course: string;
  first: Edition;
  own: EditionSlugs;
  taken: Set<string>;
}

function pairedSlugs({ course, first, own, taken }: First, edition: Edition): EditionSlugs {
  const { pairs, guessed } = paired(pathsOf(first), pathsOf(edition));
  const alone = pathsOf(edition).filter((path) => !pairs.has(path));
  const made = lessonSlugs(course, alone);
  const problems: Problem[] = guessed.map(([path, match]) => ({
    level: 'warning',
    where: fullPath(edition, path),
    what: `is taken for the translation of ${match}, by its place alone`,
  }));
  const paths = new Map<string, string>();
  for (const path of pathsOf(edition)) {
    const match = pairs.get(path);
    const slug = match === undefined ? undefined : own.paths.get(fullPath(first, match));
    const chosen = slug ?? untaken(made.get(path) ?? course, taken);
    taken.add(chosen);
    paths.set(fullPath(edition, path), chosen);
  }
  if (alone.length > 0) problems.push(untranslated(alone));
  return { paths, problems };
}

function untranslated(paths: string[]): Problem {
  const named = paths.slice(0, 5).join(', ') + (paths.length > 5 ? ', …' : '');
  return { level: 'note', where: '.', what: `${paths.length} page(s) exist in this language only: ${named}` };
}

/** Paths of an edition's lessons, counted from where its pages begin. */
function pathsOf({ sections, base }: Edition): string[] {
  const skipped = base === '' ? 0 : base.length + 1;
  return sections.flatMap((section) => section.paths.map((path) => path.slice(skipped)));
}

function fullPath({ base }: Edition, path: string): string {
  return base === '' ? path : `${base}/${path}`;
}
