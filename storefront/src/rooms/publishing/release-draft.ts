import { mkdir, readdir, realpath, rename, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { places } from '#kernel/places.ts';
import type { DraftPlace } from './draft-files.ts';
import { draftName, isDraft, releaseId, releasesToRemove } from './rules/releases.ts';

const absent = () => null;

/** A release in the making, in a folder that nobody serves. It ends by `goLive` or by `discard`. */
export class ReleaseDraft {
  readonly id: string;
  readonly place: DraftPlace;

  private constructor(id: string, live: string | null) {
    this.id = id;
    this.place = { folder: join(places().releases, draftName(id)), live };
  }

  /** Also clears away what writers that were killed have left behind; the caller holds the publishing lock. */
  static async begin(now: Date): Promise<ReleaseDraft> {
    const { releases, current } = places();
    await mkdir(releases, { recursive: true });
    const drafts = (await readdir(releases)).filter(isDraft);
    await Promise.all(drafts.map((name) => rm(join(releases, name), { recursive: true })));
    return new ReleaseDraft(releaseId(now), await realpath(current).catch(absent));
  }

  /** Puts the release in place of the live one, in one step, and removes the oldest ones. */
  async goLive(): Promise<void> {
    const { releases, current } = places();
    await rename(this.place.folder, join(releases, this.id));
    const next = `${current}.next`;
    await rm(next, { force: true });
    await symlink(join('releases', this.id), next);
    await rename(next, current);
    const old = releasesToRemove(await readdir(releases), this.id);
    await Promise.all(old.map((name) => rm(join(releases, name), { recursive: true })));
  }

  async discard(): Promise<void> {
    await rm(this.place.folder, { recursive: true, force: true });
  }
}
