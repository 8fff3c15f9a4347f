import { beside } from '#kernel/each.ts';
import { takeLock, transaction, within, type Transaction } from '#kernel/db/index.ts';
import { askFor, type Changing, type Refused } from './asking.ts';
import { whereabouts } from './addresses.ts';
import { dropUnusedMedia } from './kept-media.ts';
import { touchTurnedPrices } from './price-moments.ts';
import { PUBLISHING_LOCK } from './pull.ts';
import { followStanding } from './release-draft.ts';
import { secondsUntilNext, troubleOf } from './rules/failures.ts';
import { makeSound, type Made } from './sound-release.ts';
import { listDue, markFailed, markLive } from './sql/outbox.ts';
import { recordRelease } from './sql/releases.ts';
import { saveRendered } from './sql/rendered.ts';
import { lastTouch } from './sql/rendering.ts';
import { moveOn, readStanding, type Standing } from './sql/standing.ts';
import type { Render } from './write-pages.ts';

/** Documents of one publication: what waits behind them is not kept waiting long. */
const AT_ONCE = 200;

/** The site's code by which pages are made. */
export interface Code {
  render: Render;
  /** Which build of the site that is. */
  build: string;
}

/** What came of looking for something to publish. */
export type Outcome =
  /** Somebody else is publishing, somebody holds an earlier release, or what is live is of another build. */
  | { kind: 'busy' | 'held' | 'outdated' }
  | { kind: 'published'; documents: number; pages: number; refused: Refused[] };

async function markRefused(trx: Transaction, refused: Refused[]): Promise<void> {
  const failed = refused.flatMap(({ said, error }) => {
    const trouble = troubleOf(error);
    return said.map(({ id, attempts }) => ({ id, trouble, inSeconds: secondsUntilNext(trouble, attempts) }));
  });
  await markFailed(trx, failed);
}

/** What is published together, by which code, and where publishing stood before. */
interface Batch {
  code: Code;
  standing: Standing;
  started: number;
}

/** Notes what the release shows, and makes visitors see it. Killed before the commit, it is as if it had not been. */
async function goLive(trx: Transaction, { draft, made, gone, unchanged }: Made, batch: Batch): Promise<void> {
  const { code, started } = batch;
  const applied = await within(trx, lastTouch);
  await saveRendered(trx, made, gone);
  const release = draft && (await draft.goLive());
  if (release) {
    const tookMs = performance.now() - started;
    const figures = { files: made.length, unchanged, tookMs };
    await recordRelease(trx, { ...release, ...figures, build: code.build, applied, isWhole: false });
  }
  await moveOn(trx, { live: release?.id ?? null, applied });
}

async function markSound(trx: Transaction, sound: Changing[]): Promise<void> {
  const places = await within(trx, () => whereabouts(sound));
  const paths = new Map(places.map(({ documentId, locale, path }) => [`${documentId} ${locale}`, path]));
  const said = sound.flatMap((one) => one.said);
  await markLive(
    trx,
    said.map(({ id, documentId, locale }) => ({ id, path: paths.get(`${documentId} ${locale}`) ?? null })),
  );
}

async function publish(trx: Transaction, batch: Batch): Promise<Outcome> {
  const { code, standing } = batch;
  const due = await listDue(trx, AT_ONCE);
  const readied = followStanding().then(() => touchTurnedPrices(trx));
  const { changing, refused } = await beside(askFor(due), readied);
  const publisher = { trx, render: code.render };
  const { sound, made, harmful } = await makeSound(publisher, { changing, since: standing.applied });
  await goLive(trx, made, batch);
  await markSound(trx, sound);
  await markRefused(trx, [...refused, ...harmful]);
  const pages = made.made.length + made.gone.length;
  return { kind: 'published', documents: sound.length, pages, refused: [...refused, ...harmful] };
}

/**
 * Publishes what waits. All of it is one transaction, which holds the publishing lock until it ends: a process that is
 * killed in it has done nothing, but that visitors may see its release until the next one puts that right.
 */
export async function publishWaiting(code: Code): Promise<Outcome> {
  const outcome = await transaction(async (trx): Promise<Outcome> => {
    if (!(await takeLock(trx, PUBLISHING_LOCK))) return { kind: 'busy' };
    const standing = await readStanding();
    if (standing.held) return { kind: 'held' };
    if (standing.build !== code.build) return { kind: 'outdated' };
    return publish(trx, { code, standing, started: performance.now() });
  });
  if (outcome.kind === 'published') await dropFiles();
  return outcome;
}

/** Takes away what no public text shows any more; where somebody else publishes already, that is left to them. */
async function dropFiles(): Promise<void> {
  await transaction(async (trx) => {
    if (await takeLock(trx, PUBLISHING_LOCK)) await within(trx, dropUnusedMedia);
  });
}
