import { readdir } from 'node:fs/promises';
import { alone, transaction } from '#kernel/db/index.ts';
import { reasonOf, SiteError } from '#kernel/errors.ts';
import { places } from '#kernel/places.ts';
import { audit } from '#rooms/editorial/index.ts';
import { PUBLISHING_LOCK } from './pull.ts';
import { liveRelease, switchTo } from './release-draft.ts';
import { releaseToShow } from './rules/going-back.ts';
import { isRelease } from './rules/releases.ts';
import { listReleases, type NotedRelease } from './sql/releases.ts';
import { hold } from './sql/standing.ts';
import { writeRelease, type Press } from './whole-release.ts';

/** A release that visitors see, or could be shown again. */
export interface KeptRelease {
  id: string;
  isLive: boolean;
  /** Null where a process was killed before it could be noted. */
  noted: NotedRelease | null;
}

/** All releases there are, the newest first. */
export async function keptReleases(): Promise<KeptRelease[]> {
  const names = (await readdir(places().releases).catch(() => [])).filter(isRelease);
  const live = await liveRelease();
  const noted = new Map((await listReleases(names)).map((release) => [release.id, release]));
  return names
    .sort()
    .reverse()
    .map((id) => ({ id, isLive: id === live, noted: noted.get(id) ?? null }));
}

function holdAt(release: string, because: string): Promise<void> {
  return alone(PUBLISHING_LOCK, async () => {
    await transaction((trx) => hold(trx, release, because));
    if ((await liveRelease()) !== release) await switchTo(release);
  });
}

/**
 * Shows visitors an earlier release at once, and holds publishing: what editors publish waits until it is resumed.
 * The switch waits for nothing; a publication that is under way may show its own for a moment, and is then undone.
 * @param wish the release to show; null for the one before the live one
 */
export async function goBack(wish: string | null, because: string): Promise<{ from: string; to: string }> {
  const from = await liveRelease();
  const names = (await readdir(places().releases).catch(() => [])).filter(isRelease);
  const to = releaseToShow(names, from, wish);
  if (from === null || to === null) {
    const known = wish === null ? 'There is no release before the live one' : `There is no release ${wish}`;
    const message = `${known}. \`npm run rollback -- --list\` shows those that there are.`;
    throw new SiteError('NO_SUCH_RELEASE', message, { status: 404 });
  }
  await switchTo(to);
  await holdAt(to, because).catch((error: unknown) => {
    const message = `Visitors see ${to} again, but publishing could not be held: ${reasonOf(error)}`;
    throw new SiteError('NOT_HELD', message, { cause: error });
  });
  await audit({
    action: 'site.rollback',
    subject: to,
    before: { release: from },
    after: { release: to },
    words: because,
  });
  return { from, to };
}

/** Renders all that is published now, shows it, and lets publishing go on. */
export async function resume(press: Press): Promise<{ id: string }> {
  const from = await liveRelease();
  const { id } = await writeRelease(press, true);
  await audit({ action: 'site.resume', subject: id, before: { release: from }, after: { release: id } });
  return { id };
}
