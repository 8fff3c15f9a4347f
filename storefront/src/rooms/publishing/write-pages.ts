import { each } from '#kernel/each.ts';
import { reasonOf, SiteError } from '#kernel/errors.ts';
import { reading, type Memo } from '#kernel/reading.ts';
import { DraftFiles } from './draft-files.ts';
import type { DraftPlace } from './draft-folders.ts';
import type { Output } from './rules/addresses.ts';

/** Answers a path as the built site does. */
export type Render = (path: string) => Promise<Response>;

/** Some pages of a release in the making. They share what they read. */
export interface PagesJob {
  place: DraftPlace;
  outputs: Output[];
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

async function bytesOf({ path, status }: Output, render: Render, memo: Memo): Promise<Buffer> {
  const { value: response } = await reading(() => render(path), memo).catch((error: unknown) => {
    throw failed(path, `could not be rendered: ${reasonOf(error)}.`);
  });
  if (response.status !== status) throw failed(path, `answers ${response.status} instead of ${status}.`);
  const bytes = Buffer.from(await response.arrayBuffer());
  if (bytes.length === 0) throw failed(path, 'is empty.');
  return bytes;
}

/** Renders pages and writes them. */
export async function writePages({ place, outputs }: PagesJob, render: Render): Promise<PagesDone> {
  const memo: Memo = new Map();
  const draft = new DraftFiles(place);
  await each(outputs, AT_ONCE, async (output) => {
    draft.put(output.file, await bytesOf(output, render, memo));
  });
  return { files: draft.files, unchanged: draft.unchanged };
}
