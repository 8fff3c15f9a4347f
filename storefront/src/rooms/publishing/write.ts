import { alone } from '#kernel/db/index.ts';
import { each } from '#kernel/each.ts';
import { codeOf, SiteError } from '#kernel/errors.ts';
import { sweepMedia } from '#kernel/media/index.ts';
import { places } from '#kernel/places.ts';
import { outputs } from './addresses.ts';
import type { DraftPlace } from './draft-folders.ts';
import { PUBLISHING_LOCK } from './pull.ts';
import { ReleaseDraft } from './release-draft.ts';
import { HOMES, type Output } from './rules/addresses.ts';
import { recordRelease, type ReleaseRecord } from './sql/releases.ts';
import { failed, writePages, type PagesDone, type PagesJob, type Render } from './write-pages.ts';

/** Pages that one thread writes at a time: lessons of one course lie together. */
const BATCH = 250;

/** Writes some of the pages, here or in another thread. */
type WritePages = (job: PagesJob) => Promise<PagesDone>;

/** What must be there before a release may be seen. */
function checkHomes(all: Output[]): void {
  const paths = new Set(all.map(({ path }) => path));
  const missing = HOMES.filter((home) => !paths.has(home));
  if (missing.length > 0) throw failed(missing.join(' and '), 'would be missing.');
}

function explained(error: unknown): unknown {
  if (codeOf(error) !== 'ENOSPC' && codeOf(error) !== 'EDQUOT') return error;
  const message = `The disk that holds ${places().site} is full. The release that was live stays live.`;
  return new SiteError('DISK_FULL', message, { cause: error });
}

function jobsOf(place: DraftPlace, all: Output[]): PagesJob[] {
  const count = Math.ceil(all.length / BATCH);
  return Array.from({ length: count }, (_, index) => ({
    place,
    outputs: all.slice(index * BATCH, (index + 1) * BATCH),
  }));
}

/** Each writer takes the next job when it has done one. */
async function writeAll(place: DraftPlace, writers: WritePages[]): Promise<PagesDone> {
  const all = await outputs();
  checkHomes(all);
  const free = [...writers];
  const sum = { files: 0, unchanged: 0 };
  await each(jobsOf(place, all), writers.length, async (job) => {
    const [write] = free.splice(0, 1);
    if (!write) return;
    const { files, unchanged } = await write(job);
    free.push(write);
    sum.files += files;
    sum.unchanged += unchanged;
  });
  return sum;
}

async function published(draft: ReleaseDraft, writers: WritePages[]): Promise<PagesDone> {
  try {
    const done = await writeAll(draft.place, writers);
    await draft.goLive();
    return done;
  } catch (error) {
    await draft.discard();
    throw explained(error);
  }
}

/**
 * Renders every page into a new release and makes it live; where anything fails, nothing changes for visitors.
 * @param elsewhere does jobs in another thread, beside this one
 */
export function writeRelease(render: Render, elsewhere?: WritePages): Promise<ReleaseRecord> {
  const writers: WritePages[] = [(job) => writePages(job, render)];
  if (elsewhere) writers.push(elsewhere);
  return alone(PUBLISHING_LOCK, async () => {
    const started = performance.now();
    const draft = await ReleaseDraft.begin(new Date(), 'nothing');
    const done = await published(draft, writers);
    await sweepMedia();
    const record = { id: draft.id, ...done, tookMs: performance.now() - started };
    await recordRelease(record);
    return record;
  });
}
