import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { isCompressible } from './rules/releases.ts';

const LEVEL = 6;

/** Where a release is made, and the live one, of which unchanged files are taken. */
export interface DraftPlace {
  folder: string;
  live: string | null;
}

/**
 * Writes files of a release in the making. Without waiting: a page needs a handful of short calls, and handing
 * each to another thread and back costs more than the call.
 */
export class DraftFiles {
  files = 0;
  unchanged = 0;
  readonly #place: DraftPlace;
  readonly #folders = new Set<string>();

  constructor(place: DraftPlace) {
    this.#place = place;
  }

  /** Adds a file, with its compressed twin; what the live release has in the same bytes is linked, not copied. */
  put(file: string, bytes: Buffer): void {
    const path = join(this.#place.folder, file);
    this.#makeFolder(dirname(path));
    this.files += 1;
    if (this.#linked(file, path, bytes)) {
      this.unchanged += 1;
      return;
    }
    writeFileSync(path, bytes);
    if (isCompressible(file)) writeFileSync(`${path}.gz`, gzipSync(bytes, { level: LEVEL }));
  }

  #linked(file: string, path: string, bytes: Buffer): boolean {
    if (!this.#place.live) return false;
    const source = join(this.#place.live, file);
    if (!isSame(source, bytes)) return false;
    try {
      if (isCompressible(file)) linkSync(`${source}.gz`, `${path}.gz`);
      linkSync(source, path);
      return true;
    } catch {
      // A file system without hard links, or too many of them: the bytes are then written again.
      rmSync(`${path}.gz`, { force: true });
      return false;
    }
  }

  #makeFolder(folder: string): void {
    if (this.#folders.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
  }
}

function isSame(path: string, bytes: Buffer): boolean {
  try {
    return readFileSync(path).equals(bytes);
  } catch {
    // Nothing that could be taken over lies there.
    return false;
  }
}
