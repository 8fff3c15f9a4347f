import { execFile } from 'node:child_process';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { each } from '#kernel/each.ts';

/** Files that are flushed at once: their writes then share one commit of the file system's journal. */
const AT_ONCE = 32;

/** Returns when these files and folders would outlast a loss of power. */
export function flushEach(paths: string[]): Promise<void> {
  return each(paths, AT_ONCE, async (path) => {
    const handle = await open(path);
    await handle.sync().finally(() => handle.close());
  });
}

/** More than these are flushed together: the file system commits its journal once then, instead of every few files. */
const FEW = 64;

/** Returns when these files and folders, of one file system, would outlast a loss of power. */
export async function flush(paths: string[]): Promise<void> {
  const [first] = paths;
  if (first !== undefined && paths.length > FEW) await flushAll(dirname(first));
  else await flushEach(paths);
}

/** As `flushEach`, for all of the file system on which a folder lies: quicker for tens of thousands of files. */
export async function flushAll(folder: string): Promise<void> {
  await promisify(execFile)('sync', ['-f', folder]);
}
