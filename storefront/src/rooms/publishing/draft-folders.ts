import {
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  unlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { places } from '#kernel/places.ts';
import { codeOf } from '#kernel/errors.ts';
import { lastPartOf, linkTo, parentOf, treeName } from './rules/trees.ts';

/** Where a release is made. */
export interface DraftPlace {
  id: string;
  /** The outermost folder of the release. */
  folder: string;
  /** The release that was live when this one was begun. */
  live: string | null;
  /** Whether it begins as the live release is, or with nothing. */
  continues: boolean;
}

/** Makes `to` be the same file; a copy where a file system has no hard links, or has too many of this one. */
export function share(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw error;
    copyFileSync(from, to);
  }
}

/**
 * Makes `to` be the same symbolic link. A new one takes several times as long, and a folder may hold a thousand; some
 * systems have no hard links to symbolic ones, though.
 */
function shareLink(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    symlinkSync(readlinkSync(from), to);
  }
}

/** Fills a new folder with what another one holds, but for one file and its compressed twin. */
function takeOver(from: string, to: string, without?: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.name === without || entry.name === `${without}.gz`) continue;
    const source = join(from, entry.name);
    const take = entry.isSymbolicLink() ? shareLink : share;
    take(source, join(to, entry.name));
  }
}

/**
 * The folders of a release in the making. Only those that are opened are made anew; below them lie those of the live
 * release. Without waiting: a page needs a handful of short calls, and handing each to another thread and back costs
 * more than the call.
 */
export class DraftFolders {
  readonly #place: DraftPlace;
  readonly #open = new Map<string, string>();

  constructor(place: DraftPlace) {
    this.#place = place;
    this.#open.set('', place.folder);
  }

  /** Makes the outermost folder hold what the live release holds. */
  begin(live: string): void {
    takeOver(live, this.#place.folder);
  }

  /** Where the folders lie that this draft has made. */
  made(): string[] {
    return [...this.#open.values()];
  }

  /**
   * Makes a folder of the site one that may be written into, and answers where it lies.
   * @param replaced the name of a file that is about to be written there anew
   */
  open(folder: string, replaced?: string): string {
    const known = this.#open.get(folder);
    if (known) return known;
    const tree = treeName(this.#place.id, folder);
    const link = this.#linkTo(folder);
    const path = join(places().trees, tree);
    mkdirSync(path, { recursive: true });
    if (this.#place.continues) {
      const before = lstatSync(link, { throwIfNoEntry: false });
      if (before?.isSymbolicLink()) takeOver(link, path, replaced);
      if (before?.isSymbolicLink()) unlinkSync(link);
      else if (before) this.clear(link);
    }
    hang(linkTo(tree, parentOf(folder) === '' ? 'outermost' : 'trees'), link);
    this.#open.set(folder, path);
    return path;
  }

  /** Takes a folder away that holds nothing any more, and those around it that then hold nothing. */
  closeIfEmpty(folder: string): void {
    if (folder === '' || readdirSync(this.open(folder)).length > 0) return;
    rmSync(this.open(folder), { recursive: true });
    rmSync(this.#linkTo(folder));
    this.#open.delete(folder);
    this.closeIfEmpty(parentOf(folder));
  }

  /** Forgets the folders that went when a file took their place. */
  forget(path: string): void {
    for (const folder of this.#open.keys())
      if (folder === path || folder.startsWith(`${path}/`)) this.#open.delete(folder);
  }

  /** Takes away what lies at a path of this draft, with its compressed twin. */
  clear(path: string): void {
    rmSync(path, { force: true });
    rmSync(`${path}.gz`, { force: true });
  }

  #linkTo(folder: string): string {
    return join(this.open(parentOf(folder)), lastPartOf(folder));
  }
}

/** Two threads that write one release may both come to a folder first; they mean the same. */
function hang(target: string, link: string): void {
  try {
    symlinkSync(target, link);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}
