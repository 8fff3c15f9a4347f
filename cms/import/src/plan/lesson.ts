import type { Access, LessonKind } from '@lectern/shared-types';
import type { LessonCommon } from './common-facts.ts';
import type { Manuscript } from '../rules/manuscript.ts';
import { edited, filesIn, type Edit, type Piece } from '../rules/pieces.ts';
import type { Problem } from '../rules/problem.ts';
import { rewriteLinks } from '../rules/rewriting.ts';
import { fateOf, type Surroundings } from '../rules/targets.ts';

/** A lesson as it will be sent. Files are paths in the edition's folder. */
export interface LessonPlan {
  path: string;
  slug: string;
  title: string;
  teaser: string | null;
  cover: string | null;
  body: Piece[];
  kind: LessonKind;
  media: string[];
  /** Seconds. */
  duration: number | null;
  access: Access;
  /** Links and pictures that were given a new address, and those that lead nowhere. */
  rewritten: number;
  dead: number;
  problems: Problem[];
}

export function lessonOf(
  page: Manuscript,
  surroundings: Surroundings,
  known: { slug: string; title: string } & LessonCommon,
): LessonPlan {
  const { facts, path } = page;
  const rewriting = rewriteLinks(page, surroundings);
  const cover = filesNamed(surroundings, path, facts.cover === undefined ? [] : [facts.cover]);
  const media = filesNamed(surroundings, path, facts.media ?? []);
  return {
    path,
    slug: known.slug,
    title: known.title,
    teaser: facts.teaser ?? null,
    cover: cover.files[0] ?? null,
    body: withoutTitle(page, rewriting.edits),
    kind: known.kind,
    media: media.files,
    duration: known.duration,
    access: known.access,
    rewritten: rewriting.rewritten,
    dead: rewriting.dead,
    problems: [...page.problems, ...cover.problems, ...media.problems, ...rewriting.problems],
  };
}

/** The page prints the title itself, so the text begins behind it. */
export function withoutTitle({ source, titleHeading }: Manuscript, edits: Edit[]): Piece[] {
  const { start, end } = titleHeading ?? { start: 0, end: 0 };
  const first = source.slice(0, start).trim() === '' ? 0 : start;
  const blank = /^(?:[ \t]*\n)*/.exec(source.slice(end))?.[0].length ?? 0;
  const pieces = edited(source, [{ start: first, end: end + blank, replacement: [] }, ...edits]);
  const last = pieces.pop();
  return [
    ...pieces,
    ...(last === undefined ? [] : [typeof last === 'string' ? `${last.trimEnd()}\n` : last]),
  ];
}

/** The files that front matter names, such as a cover or a video. */
export function filesNamed(
  surroundings: Surroundings,
  where: string,
  names: string[],
): { files: string[]; problems: Problem[] } {
  const files: string[] = [];
  const problems: Problem[] = [];
  for (const name of names) {
    const fate = fateOf(surroundings, where, name);
    const found = fate.kind === 'replace' ? filesIn(fate.address) : [];
    files.push(...found);
    const reason = fate.kind === 'dead' ? fate.reason : 'is no file of the folder';
    if (found.length === 0) problems.push({ level: 'warning', where, what: `“${name}” ${reason}; left out` });
  }
  return { files, problems };
}
