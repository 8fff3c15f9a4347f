import { link, mkdir, readdir, readFile, realpath, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { places } from '#kernel/places.ts';
import { draftName, isDraft, isCompressible, releaseId, releasesToRemove } from './rules/releases.ts';

const compress = promisify(gzip);
const LEVEL = 6;

const absent = () => null;

/** A release in the making, in a folder that nobody serves. It ends by `goLive` or by `discard`. */
export class ReleaseDraft {
  readonly id: string;
  files = 0;
  unchanged = 0;
  readonly #folder: string;
  readonly #live: string | null;
  readonly #folders = new Map<string, Promise<void>>();

  private constructor(id: string, live: string | null) {
    this.id = id;
    this.#folder = join(places().releases, draftName(id));
    this.#live = live;
  }

  /** Also clears away what writers that were killed have left behind; the caller holds the publishing lock. */
  static async begin(now: Date): Promise<ReleaseDraft> {
    const { releases, current } = places();
    await mkdir(releases, { recursive: true });
    const drafts = (await readdir(releases)).filter(isDraft);
    await Promise.all(drafts.map((name) => rm(join(releases, name), { recursive: true })));
    return new ReleaseDraft(releaseId(now), await realpath(current).catch(absent));
  }

  /** Adds a file, with its compressed twin; what the live release has in the same bytes is linked, not copied. */
  async put(file: string, bytes: Buffer): Promise<void> {
    const path = join(this.#folder, file);
    await this.#folderOf(path);
    this.files += 1;
    if (await this.#linked(file, path, bytes)) {
      this.unchanged += 1;
      return;
    }
    await writeFile(path, bytes);
    if (isCompressible(file)) await writeFile(`${path}.gz`, await compress(bytes, { level: LEVEL }));
  }

  /** Puts the release in place of the live one, in one step, and removes the oldest ones. */
  async goLive(): Promise<void> {
    const { releases, current } = places();
    await rename(this.#folder, join(releases, this.id));
    const next = `${current}.next`;
    await rm(next, { force: true });
    await symlink(join('releases', this.id), next);
    await rename(next, current);
    const old = releasesToRemove(await readdir(releases), this.id);
    await Promise.all(old.map((name) => rm(join(releases, name), { recursive: true })));
  }

  async discard(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #linked(file: string, path: string, bytes: Buffer): Promise<boolean> {
    if (!this.#live) return false;
    const source = join(this.#live, file);
    const before = await readFile(source).catch(absent);
    if (!before?.equals(bytes)) return false;
    try {
      if (isCompressible(file)) await link(`${source}.gz`, `${path}.gz`);
      await link(source, path);
      return true;
    } catch {
      // A file system without hard links, or too many of them: the bytes are then written again.
      await rm(`${path}.gz`, { force: true });
      return false;
    }
  }

  /** Step by step, because making a whole path at once asks the disk for every part of it, for every file. */
  #folderOf(path: string): Promise<void> {
    const folder = dirname(path);
    const known = this.#folders.get(folder) ?? this.#make(folder);
    this.#folders.set(folder, known);
    return known;
  }

  async #make(folder: string): Promise<void> {
    if (folder !== this.#folder) await this.#folderOf(folder);
    await mkdir(folder);
  }
}
