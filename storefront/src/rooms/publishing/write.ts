import { alone } from '#kernel/db/index.ts';
import { each } from '#kernel/each.ts';
import { codeOf, reasonOf, SiteError } from '#kernel/errors.ts';
import { sweepMedia } from '#kernel/media/index.ts';
import { places } from '#kernel/places.ts';
import { reading, type Memo } from '#kernel/reading.ts';
import { outputs } from './addresses.ts';
import { PUBLISHING_LOCK } from './pull.ts';
import { ReleaseDraft } from './release-draft.ts';
import { HOMES, type Output } from './rules/addresses.ts';
import { recordRelease, type ReleaseRecord } from './sql/releases.ts';

/** Answers a path as the built site does. */
export type Render = (path: string) => Promise<Response>;

/** Pages rendered at once: enough that the database and the disk are never waited for. */
const AT_ONCE = 16;
/** Pages that share what they read: lessons of one course lie together. */
const BATCH = 250;

const failed = (path: string, why: string) =>
  new SiteError('PAGE_FAILED', `${path} ${why} The release that was live stays live.`);

async function bytesOf({ path, status }: Output, render: Render, memo: Memo): Promise<Buffer> {
  const { value: response } = await reading(() => render(path), memo).catch((error: unknown) => {
    throw failed(path, `could not be rendered: ${reasonOf(error)}.`);
  });
  if (response.status !== status) throw failed(path, `answers ${response.status} instead of ${status}.`);
  const bytes = Buffer.from(await response.arrayBuffer());
  if (bytes.length === 0) throw failed(path, 'is empty.');
  return bytes;
}

async function writeBatch(draft: ReleaseDraft, batch: Output[], render: Render): Promise<void> {
  const memo: Memo = new Map();
  await each(batch, AT_ONCE, async (output) => draft.put(output.file, await bytesOf(output, render, memo)));
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

async function writeAll(draft: ReleaseDraft, render: Render): Promise<void> {
  const all = await outputs();
  checkHomes(all);
  for (let start = 0; start < all.length; start += BATCH)
    await writeBatch(draft, all.slice(start, start + BATCH), render);
}

/** Renders every page into a new release and makes it live; where anything fails, nothing changes for visitors. */
export function writeRelease(render: Render): Promise<ReleaseRecord> {
  return alone(PUBLISHING_LOCK, async () => {
    const started = performance.now();
    const draft = await ReleaseDraft.begin(new Date());
    try {
      await writeAll(draft, render);
      await draft.goLive();
    } catch (error) {
      await draft.discard();
      throw explained(error);
    }
    await sweepMedia();
    const { id, files, unchanged } = draft;
    const record = { id, files, unchanged, tookMs: performance.now() - started };
    await recordRelease(record);
    return record;
  });
}
