import { lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { codeOf } from '#kernel/errors.ts';
import { DraftFolders, share, type DraftPlace } from './draft-folders.ts';
import { isCompressible } from './rules/releases.ts';
import { lastPartOf, parentOf } from './rules/trees.ts';

const LEVEL = 6;

/** Writes and removes files of a release in the making. */
export class DraftFiles {
  /** How many files were put, and how many of them are those of the live release. */
  files = 0;
  unchanged = 0;
  /** Where the files lie that are not in the live release. */
  readonly written: string[] = [];
  readonly folders: DraftFolders;
  readonly #place: DraftPlace;

  constructor(place: DraftPlace) {
    this.#place = place;
    this.folders = new DraftFolders(place);
  }

  /** Adds a file, with its compressed twin. False where the live release has it in the same bytes. */
  put(file: string, bytes: Buffer): boolean {
    this.files += 1;
    if (this.#place.continues ? isSame(this.#path(file), bytes) : this.#shared(file, bytes)) {
      this.unchanged += 1;
      return false;
    }
    const path = this.#emptied(file);
    this.#write(path, bytes);
    if (isCompressible(file)) this.#write(`${path}.gz`, gzipSync(bytes, { level: LEVEL }));
    return true;
  }

  /** Takes a file away, and the folders that then hold nothing. False where there is none. */
  remove(file: string): boolean {
    if (!isFile(this.#path(file))) return false;
    const folder = parentOf(file);
    this.folders.clear(join(this.folders.open(folder), lastPartOf(file)));
    this.folders.closeIfEmpty(folder);
    return true;
  }

  /** Takes a file from the live release where it is the same there. */
  #shared(file: string, bytes: Buffer): boolean {
    if (!this.#place.live) return false;
    const source = join(this.#place.live, file);
    if (!isSame(source, bytes)) return false;
    const path = this.#emptied(file);
    try {
      if (isCompressible(file)) share(`${source}.gz`, `${path}.gz`);
      share(source, path);
      return true;
    } catch (error) {
      // Publishing goes on meanwhile, and what was live then may be too old to be kept now.
      if (codeOf(error) === 'ENOENT') return false;
      throw error;
    }
  }

  #write(path: string, bytes: Buffer): void {
    writeFileSync(path, bytes);
    this.written.push(path);
  }

  #path(file: string): string {
    return join(this.#place.folder, file);
  }

  /** Where a file is to be written; what lay there may be shared with another release, and is not written into. */
  #emptied(file: string): string {
    const name = lastPartOf(file);
    const path = join(this.folders.open(parentOf(file), name), name);
    if (lstatSync(path, { throwIfNoEntry: false })) {
      this.folders.clear(path);
      this.folders.forget(file);
    }
    return path;
  }
}

const ABSENT = new Set(['ENOENT', 'ENOTDIR', 'EISDIR']);

function isSame(path: string, bytes: Buffer): boolean {
  try {
    return readFileSync(path).equals(bytes);
  } catch (error) {
    if (ABSENT.has(codeOf(error) ?? '')) return false;
    throw error;
  }
}

function isFile(path: string): boolean {
  try {
    return lstatSync(path).isFile();
  } catch (error) {
    if (ABSENT.has(codeOf(error) ?? '')) return false;
    throw error;
  }
}
