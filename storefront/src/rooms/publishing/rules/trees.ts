import { createHash } from 'node:crypto';

/*
 * A release is a tree of folders that are never changed once they are made. Each folder of the site is a folder of
 * its own under `trees/`, and refers to the folders below it by symbolic links, so that releases share what they
 * have in common. The outermost folder is the release itself.
 */

/** Names the folder that holds one folder of the site, as one release made it. @example treeName(id, 'en/courses') */
export function treeName(release: string, folder: string): string {
  return `${release}-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
}

/** @example releaseOfTree('20260101T000000000Z-0123456789abcdef') // '20260101T000000000Z' */
export function releaseOfTree(name: string): string {
  return name.slice(0, name.indexOf('-'));
}

/** What a link to a folder below says, in a folder under `trees/` or in the outermost one. */
export function linkTo(tree: string, from: 'trees' | 'outermost'): string {
  return from === 'trees' ? `../${tree}` : `../../trees/${tree}`;
}

/** The folder in which a file or folder lies; empty for the outermost. @example parentOf('en/index.html') // 'en' */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

export function lastPartOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
