import { alone, transaction } from '#kernel/db/index.ts';
import { each } from '#kernel/each.ts';
import { codeOf, SiteError } from '#kernel/errors.ts';
import { places } from '#kernel/places.ts';
import { outputs } from './addresses.ts';
import { keepAssets, sweepAssets, type Build } from './assets.ts';
import { sweepMedia } from './kept-media.ts';
import { PUBLISHING_LOCK } from './pull.ts';
import { followStanding, isKept, ReleaseDraft } from './release-draft.ts';
import { HOMES, type Output } from './rules/addresses.ts';
import { heldSince } from './rules/going-back.ts';
import { smokeCheck } from './smoke-check.ts';
import { recordRelease, type ReleaseRecord } from './sql/releases.ts';
import { adoptRendering, beginRendering, keepRendering, lastTouch, listStale } from './sql/rendering.ts';
import { noteWholeRelease, readStanding } from './sql/standing.ts';
import { failed, writePages, type PagesDone, type PagesJob, type Render } from './write-pages.ts';

/** Held while a whole release is made beside the live one, which goes on publishing. */
const RENDERING_LOCK = 'lectern.rendering';

/** Pages that one thread writes at a time: lessons of one course lie together. */
const BATCH = 250;

/** What whole releases are made with. */
export interface Press {
  build: Build;
  render: Render;
  /** Writes some of the pages in a thread of its own. Where there are pages for one job only, it is done here. */
  elsewhere?: ((job: PagesJob) => Promise<PagesDone>)[];
  /** Called when nothing is left to be done elsewhere, so that the memory of threads can be given back. */
  retire?: () => Promise<unknown>;
  /** Called before a release is shown: throws where this build could not answer visitors. */
  check?: () => Promise<void>;
  /** Takes no file from the live release, so that the two can be compared. */
  sharesNothing?: boolean;
}

/** A whole release that nobody sees yet. */
export interface Whole {
  draft: ReleaseDraft;
  outputs: Output[];
  /** The last touch that it shows. */
  applied: string;
  done: PagesDone;
  /** When its making began, by this process's clock. */
  started: number;
}

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

/** Each writer takes the next job when it has done one. */
async function writeAll(draft: ReleaseDraft, all: Output[], press: Press): Promise<PagesDone> {
  const count = Math.ceil(all.length / BATCH);
  const jobs = Array.from({ length: count }, (_, index): PagesJob => ({
    place: draft.place,
    outputs: all.slice(index * BATCH, (index + 1) * BATCH),
    isFinal: false,
  }));
  const here = (job: PagesJob) => writePages(job, press.render);
  const free = jobs.length > 1 && press.elsewhere ? [...press.elsewhere] : [here];
  const sum = { files: 0, unchanged: 0 };
  await each(jobs, free.length, async (job) => {
    const [write] = free.splice(0, 1);
    if (!write) return;
    const { files, unchanged } = await write(job);
    free.push(write);
    sum.files += files;
    sum.unchanged += unchanged;
  });
  return sum;
}

/** Renders what was published while the rest was rendered, and takes away what is there no more. */
async function catchUp(whole: Whole, { render }: Press): Promise<Whole> {
  const { draft } = whole;
  const applied = await lastTouch();
  const all = await outputs();
  checkHomes(all);
  const paths = all.map(({ path }) => path);
  for (const file of await keepRendering(paths)) draft.remove(file);
  const stale = await listStale(paths, whole.applied);
  const late = all.filter(({ path }) => stale.has(path));
  const more = await writePages({ place: draft.place, outputs: late, isFinal: true }, render);
  const unchanged = Math.min(all.length, whole.done.unchanged + more.unchanged);
  return { ...whole, outputs: all, applied, done: { files: all.length, unchanged } };
}

async function make(press: Press): Promise<Whole> {
  const started = performance.now();
  await keepAssets(press.build);
  await beginRendering();
  const applied = await lastTouch();
  const draft = await ReleaseDraft.begin(new Date(), press.sharesNothing ? 'apart' : 'nothing');
  try {
    const all = await outputs();
    checkHomes(all);
    const done = await writeAll(draft, all, press);
    await press.retire?.();
    return { draft, outputs: all, applied, done, started };
  } catch (error) {
    await draft.discard();
    throw explained(error);
  }
}

/** Makes a whole release that has caught up with the live one, and lets it be judged under both locks. */
export function withWhole<T>(press: Press, judge: (whole: Whole) => Promise<T>): Promise<T> {
  return alone(RENDERING_LOCK, async () => {
    const whole = await make(press);
    try {
      return await alone(PUBLISHING_LOCK, async () => {
        const caughtUp = await catchUp(whole, press);
        await press.check?.();
        await smokeCheck(whole.draft.place, caughtUp.outputs);
        return judge(caughtUp);
      });
    } catch (error) {
      throw explained(error);
    } finally {
      // Nothing happens to one that went live.
      await whole.draft.discard();
    }
  });
}

/** Makes a whole release live, and notes it: where one of the two fails, the release that was live stays. */
export async function showWhole(
  { draft, applied, done, started }: Whole,
  build: string,
): Promise<ReleaseRecord> {
  const { id } = draft;
  try {
    const record = await transaction(async (trx) => {
      const record = { id, ...done, tookMs: performance.now() - started, build, applied, isWhole: true };
      await recordRelease(trx, record);
      await adoptRendering(trx);
      await noteWholeRelease(trx, record);
      await draft.goLive();
      return record;
    });
    await sweepMedia();
    await sweepAssets();
    return record;
  } catch (error) {
    await followStanding();
    throw error;
  }
}

/**
 * Renders every page into a new release, beside the live one, and makes it live; where anything fails, nothing changes
 * for visitors.
 * @param resumes ends that publishing is held, which otherwise forbids it
 */
export async function writeRelease(press: Press, resumes = false): Promise<ReleaseRecord> {
  const check = async () => {
    const { held } = await readStanding();
    if (held && !resumes) throw new SiteError('PUBLISHING_HELD', heldSince(held), { status: 409 });
  };
  await check();
  return withWhole(press, async (whole) => {
    await check();
    return showWhole(whole, press.build.id);
  });
}

/**
 * Whether all pages must be rendered before single ones may be: what is live was made by another build of the site, or
 * the tables were filled anew since, or nothing is live.
 */
export async function needsFullRender(build: string): Promise<boolean> {
  const standing = await readStanding();
  if (standing.live === null || standing.isOutrun || standing.build !== build) return true;
  return !(await isKept(standing.live));
}
