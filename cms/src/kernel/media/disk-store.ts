import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { MediaName } from '@lectern/shared-types';
import { rangeWithin, type AskedRange } from './rules/range';
import type { IncomingFile, MediaStore, OpenedFile } from './store';

/** Keeps files in a folder of this machine, or of a volume that every instance of the CMS shares. */
export function diskStore(folder: string): MediaStore {
  const pathOf = (name: string) => join(folder, MediaName.parse(name));
  return {
    put: (file) => write(file, { folder, path: pathOf(file.name) }),
    open: async (name, asked) => {
      const file = await openIfThere(pathOf(name));
      return file ? read(file, asked) : 'no such file';
    },
    remove: (name) => rm(pathOf(name), { force: true }),
  };
}

/** A reader sees the old file or the new one, and after a power cut one of them is there, whole. */
async function write(file: IncomingFile, { folder, path }: { folder: string; path: string }): Promise<void> {
  const incoming = join(folder, '.incoming');
  await mkdir(incoming, { recursive: true });
  const draft = join(incoming, randomUUID());
  try {
    const handle = await open(draft, 'wx', 0o640);
    await pipeline(file.body, handle.createWriteStream({ flush: true }));
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
  await syncFolder(folder);
}

async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folder as a file; its rename is written through without this.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

async function openIfThere(path: string): Promise<FileHandle | null> {
  try {
    return await open(path, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

async function read(file: FileHandle, asked: AskedRange | null): Promise<OpenedFile | 'no such range'> {
  const { size, mtimeMs } = await file.stat();
  const range = asked && rangeWithin(asked, size);
  if (asked && !range) {
    await file.close();
    return 'no such range';
  }
  const body = file.createReadStream(range ?? {});
  return { body, size, range, version: `${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}` };
}
