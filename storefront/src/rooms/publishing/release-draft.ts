import { access, mkdir, readdir, realpath, rename, rm, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { each } from '#kernel/each.ts';
import { codeOf } from '#kernel/errors.ts';
import { places } from '#kernel/places.ts';
import { DraftFiles } from './draft-files.ts';
import type { DraftPlace } from './draft-folders.ts';
import { flush, flushAll, flushEach } from './durable.ts';
import {
  draftName,
  isDraft,
  nextReleaseId,
  releaseOfDraft,
  releasesToRemove,
  type DraftBase,
} from './rules/releases.ts';
import { readStanding } from './sql/standing.ts';
import { releaseOfTree } from './rules/trees.ts';

/** Folders that are removed at once. */
const AT_ONCE = 16;

/**
 * A release in the making, in folders that nobody serves. It ends by `goLive` or by `discard`.
 *
 * One that is based on the live release makes anew only the folders on the way to what differs; its maker holds the
 * publishing lock from beginning to end. One that is based on nothing is made beside the live one, which goes on
 * publishing; its maker holds the rendering lock, and takes the publishing lock to switch.
 */
export class ReleaseDraft {
  readonly place: DraftPlace;
  readonly #files: DraftFiles;
  #differs: boolean;
  #isOver = false;

  private constructor(place: DraftPlace) {
    this.place = place;
    this.#files = new DraftFiles(place);
    this.#differs = !place.continues;
  }

  /** Also clears away what makers of such drafts that were killed have left behind. */
  static async begin(now: Date, base: DraftBase): Promise<ReleaseDraft> {
    const { releases, trees } = places();
    await mkdir(releases, { recursive: true });
    await mkdir(trees, { recursive: true });
    const names = await readdir(releases);
    await each(
      names.filter((name) => isDraft(name, base)),
      1,
      clear,
    );
    const live = await releaseToContinue(names);
    const id = nextReleaseId(now, names);
    const folder = join(releases, draftName(id, base));
    const place = {
      id,
      folder,
      live: live === null || base === 'apart' ? null : join(releases, live),
      continues: base === 'live' && live !== null,
    };
    await mkdir(folder);
    const draft = new ReleaseDraft(place);
    if (place.continues && place.live) draft.#files.folders.begin(place.live);
    return draft;
  }

  get id(): string {
    return this.place.id;
  }

  /** Adds a file, with its compressed twin. False where the live release has it in the same bytes. */
  put(file: string, bytes: Buffer): boolean {
    const differs = this.#files.put(file, bytes);
    this.#differs ||= differs;
    return differs;
  }

  /** Takes a file away, and the folders that then hold nothing. False where there is none. */
  remove(file: string): boolean {
    const differs = this.#files.remove(file);
    this.#differs ||= differs;
    return differs;
  }

  /**
   * Puts the release in place of the live one, in one step, and removes the oldest ones. When it answers, the release
   * outlasts a loss of power. Null where nothing differs from the live release: then there is no new one.
   */
  async goLive(): Promise<{ id: string } | null> {
    if (!this.#differs) {
      await this.discard();
      if (this.place.live && (await liveRelease()) !== basename(this.place.live))
        await switchTo(basename(this.place.live));
      return null;
    }
    const { releases, trees } = places();
    if (this.place.continues) await flush([...this.#files.written, ...this.#files.folders.made(), trees]);
    else await flushAll(releases);
    await rename(this.place.folder, join(releases, this.id));
    this.#isOver = true;
    await flushEach([releases]);
    await switchTo(this.id);
    await removeOldest([this.id, ...(this.place.live ? [basename(this.place.live)] : [])]);
    return { id: this.id };
  }

  async discard(): Promise<void> {
    if (this.#isOver) return;
    this.#isOver = true;
    if (!this.place.continues) return clear(basename(this.place.folder));
    const made = this.#files.folders.made();
    await Promise.all(made.map((folder) => rm(folder, { recursive: true })));
  }
}

/** Removes a draft and all folders that it has made. */
async function clear(draft: string): Promise<void> {
  const { releases, trees } = places();
  const id = releaseOfDraft(draft);
  const made = (await readdir(trees)).filter((tree) => releaseOfTree(tree) === id);
  await each(made, AT_ONCE, (tree) => rm(join(trees, tree), { recursive: true }));
  await rm(join(releases, draft), { recursive: true });
}

/** The name of the release that visitors see; null where there is none. */
export async function liveRelease(): Promise<string | null> {
  try {
    return basename(await realpath(places().current));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/**
 * The release to go on from. Where a process was killed after it had switched and before that was noted, nobody knows
 * what its release shows: the one before counts, and what was published then is published again.
 */
async function releaseToContinue(names: string[]): Promise<string | null> {
  const { live } = await readStanding();
  return live && names.includes(live) ? live : liveRelease();
}

/** Whether a release is there that visitors could be shown. */
export function isKept(release: string): Promise<boolean> {
  return access(join(places().releases, release)).then(
    () => true,
    () => false,
  );
}

/** Makes visitors see the release that is noted as live, where they do not. */
export async function followStanding(): Promise<void> {
  const { live } = await readStanding();
  if (live && live !== (await liveRelease()) && (await isKept(live))) await switchTo(live);
}

/** Makes visitors see this release, in one step. */
export async function switchTo(release: string): Promise<void> {
  const { current, site } = places();
  const next = `${current}.next`;
  await rm(next, { force: true });
  await symlink(join('releases', release), next);
  await rename(next, current);
  await flushEach([site]);
}

async function removeOldest(needed: string[]): Promise<void> {
  const { releases } = places();
  const old = releasesToRemove(await readdir(releases), needed);
  await Promise.all(old.map((name) => rm(join(releases, name), { recursive: true })));
}
