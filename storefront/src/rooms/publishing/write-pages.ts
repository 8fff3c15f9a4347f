import { each } from '#kernel/each.ts';
import { reasonOf, SiteError } from '#kernel/errors.ts';
import { reading, type Memo } from '#kernel/reading.ts';
import { DraftFiles } from './draft-files.ts';
import type { DraftPlace } from './draft-folders.ts';
import type { Output } from './rules/addresses.ts';
import { noteRendering, type Rendered } from './sql/rendering.ts';

/** Answers a path as the built site does. */
export type Render = (path: string) => Promise<Response>;

/** Some pages of a whole release in the making. They share what they read. */
export interface PagesJob {
  place: DraftPlace;
  outputs: Output[];
  /** Whether the locks are held, so that no page can have gone since the pages were counted. */
  isFinal: boolean;
}

/** How many files were written, and how many of them are those of the live release. */
export interface PagesDone {
  files: number;
  unchanged: number;
}

/** Pages rendered at once: enough that the database is never waited for. */
const AT_ONCE = 16;

export const failed = (path: string, why: string) =>
  new SiteError('PAGE_FAILED', `${path} ${why} The release that was live stays live.`);

interface Page {
  bytes: Buffer;
  tags: Set<string>;
}

/** Null for a page that is there no more, if that can be. */
async function made(
  output: Output,
  job: PagesJob,
  read: () => ReturnType<typeof reading<Response>>,
): Promise<Page | null> {
  const { path, status } = output;
  const { value: response, tags } = await read().catch((error: unknown) => {
    throw failed(path, `could not be rendered: ${reasonOf(error)}.`);
  });
  if (response.status === 404 && status !== 404 && !job.isFinal) return null;
  if (response.status !== status) throw failed(path, `answers ${response.status} instead of ${status}.`);
  const bytes = Buffer.from(await response.arrayBuffer());
  if (bytes.length === 0) throw failed(path, 'is empty.');
  return { bytes, tags };
}

/** Renders pages, writes them, and notes what each has read. */
export async function writePages(job: PagesJob, render: Render): Promise<PagesDone> {
  const memo: Memo = new Map();
  const draft = new DraftFiles(job.place);
  const rendered: Rendered[] = [];
  await each(job.outputs, AT_ONCE, async (output) => {
    const { path, file } = output;
    const page = await made(output, job, () => reading(() => render(path), memo));
    if (!page) return;
    draft.put(file, page.bytes);
    rendered.push({ path, file, tags: [...page.tags].sort() });
  });
  await noteRendering(rendered);
  return { files: draft.files, unchanged: draft.unchanged };
}
