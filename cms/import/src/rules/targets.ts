import type { Anchors } from './anchors.ts';
import type { Library } from './library.ts';
import { MARKDOWN } from './library.ts';
import { mimeOf } from './media-kinds.ts';
import type { Piece } from './pieces.ts';
import type { Resolve, Resolved } from './resolving.ts';

/** What a course knows about its pages when links are rewritten. */
export interface Surroundings {
  library: Library;
  resolve: Resolve;
  /** Address of the lesson that a file became, or null. */
  lessonAddress: (path: string) => string | null;
  /** Address of the first lesson out of a folder, or null. */
  folderAddress: (folder: string) => string | null;
  anchors: (path: string) => Anchors;
  /** Whether a file became a paid lesson, of whose text nothing may be public. */
  isPaid: (path: string) => boolean;
  courseAddress: string;
  /** Files that stand for the course as a whole, such as its SUMMARY.md. */
  coursePages: ReadonlySet<string>;
}

/** What becomes of a destination: it stays, it is replaced (perhaps with a remark), or it leads nowhere. */
export type Fate =
  | { kind: 'stay' }
  | { kind: 'replace'; address: Piece[]; remark: string | null }
  | { kind: 'dead'; reason: string };

/** Addresses of the site itself, which authors may write as they are. */
const OF_THE_SITE =
  /^\/(?:en\/)?(?:courses|articles|categories|tags|authors|bundles|membership|search|about|uploads|media)(?:\/|$)/;

export function fateOf(surroundings: Surroundings, from: string, destination: string): Fate {
  const resolved = found(surroundings, from, destination);
  if (resolved.kind === 'elsewhere' || OF_THE_SITE.test(destination)) return { kind: 'stay' };
  if (resolved.kind === 'outside') return { kind: 'dead', reason: 'leads out of the folder' };
  if (resolved.kind === 'nowhere') return { kind: 'dead', reason: 'leads nowhere' };
  if (resolved.kind === 'folder') return toFolder(surroundings, resolved.path);
  if (resolved.kind === 'here') return withinPage(surroundings, from, resolved.fragment);
  return ofFile(surroundings, { from, path: resolved.path, fragment: resolved.fragment });
}

/** As written first: a back slash may be Markdown's escape or a Windows author's separator. */
function found({ resolve }: Surroundings, from: string, destination: string): Resolved {
  const asWritten = resolve(from, destination);
  if (asWritten.kind !== 'nowhere' && asWritten.kind !== 'outside') return asWritten;
  const unescaped = destination.replace(/\\([!-/:-@[-`{-~])/g, '$1').replaceAll('&amp;', '&');
  return unescaped === destination ? asWritten : resolve(from, unescaped);
}

function withinPage(surroundings: Surroundings, from: string, fragment: string): Fate {
  if (fragment === '') return { kind: 'stay' };
  const id = surroundings.anchors(from)(fragment);
  if (id === null) return { kind: 'dead', reason: 'names no heading of this page' };
  const address = id === '' ? (surroundings.lessonAddress(from) ?? '') : `#${encodeURIComponent(id)}`;
  return { kind: 'replace', address: [address], remark: null };
}

interface Leading {
  from: string;
  path: string;
  fragment: string;
}

function ofFile(surroundings: Surroundings, { from, path, fragment }: Leading): Fate {
  const address = surroundings.lessonAddress(path);
  if (address !== null) return toLesson(surroundings, { from, path, address, fragment });
  if (surroundings.coursePages.has(path))
    return { kind: 'replace', address: [surroundings.courseAddress], remark: null };
  const refusal = surroundings.library.refusals.get(path);
  if (refusal) return { kind: 'dead', reason: `leads to a file that ${refusal}` };
  if (MARKDOWN.test(path))
    return { kind: 'dead', reason: `leads to ${path}, which is no lesson of this course` };
  if (mimeOf(path)) return { kind: 'replace', address: [{ file: path }], remark: null };
  return {
    kind: 'dead',
    reason: `leads to ${path}, which is neither a lesson nor a file that can be uploaded`,
  };
}

/** Without a README, the first lesson of the folder is where a reader would begin. */
function toFolder({ folderAddress }: Surroundings, folder: string): Fate {
  const address = folderAddress(folder);
  if (address === null)
    return { kind: 'dead', reason: `leads to the folder ${folder}, which holds no lesson` };
  return { kind: 'replace', address: [address], remark: null };
}

function toLesson(
  surroundings: Surroundings,
  { from, path, address, fragment }: Leading & { address: string },
): Fate {
  // The name of a heading is part of the text; a public page may not tell it.
  const isSecret = surroundings.isPaid(path) && !surroundings.isPaid(from);
  if (fragment === '' || isSecret) return { kind: 'replace', address: [address], remark: null };
  const id = surroundings.anchors(path)(fragment);
  const remark =
    id === null ? `names a heading that is not in ${path}; it now leads to the top of the page` : null;
  return { kind: 'replace', address: [id ? `${address}#${encodeURIComponent(id)}` : address], remark };
}
