import { createHash } from 'node:crypto';
import type { ImportedMedia } from '@lectern/shared-types';
import type { CmsClient } from '../client/client.ts';
import { CmsRefusal } from '../client/errors.ts';
import { nameOf } from '../rules/library.ts';
import { mimeOf } from '../rules/media-kinds.ts';
import { readBytes } from '../reading/read-library.ts';
import { inParallel } from './in-parallel.ts';
import type { Progress } from './progress.ts';
import { isFatal, type Sent } from './sent.ts';

const WIDTH = 3;

/** A file of an edition's folder. */
export interface FileToSend {
  folder: string;
  path: string;
}

/** Names in the media library by folder and path. */
export class Uploads {
  readonly #names = new Map<string, string>();

  set({ folder, path }: FileToSend, name: string): void {
    this.#names.set(`${folder}\n${path}`, name);
  }

  get({ folder, path }: FileToSend): string | undefined {
    return this.#names.get(`${folder}\n${path}`);
  }
}

interface Uploading {
  cms: CmsClient;
  sent: Sent;
  progress: Progress;
}

/** Uploads files, equal bytes once. What is refused is reported and has no name. */
export async function uploadAll(files: FileToSend[], uploading: Uploading): Promise<Uploads> {
  const uploads = new Uploads();
  const byBytes = new Map<string, Promise<ImportedMedia>>();
  if (files.length > 0) uploading.progress.begin('Pictures and files · 图片与文件', files.length);
  await inParallel(files, WIDTH, async (file) => {
    const name = await uploadOne(file, uploading, byBytes);
    if (name !== null) uploads.set(file, name);
    uploading.progress.step();
  });
  if (files.length > 0) uploading.progress.end();
  return uploads;
}

async function uploadOne(
  file: FileToSend,
  { cms, sent }: Uploading,
  byBytes: Map<string, Promise<ImportedMedia>>,
): Promise<string | null> {
  try {
    const bytes = await readBytes(file.folder, file.path);
    const key = createHash('sha256').update(bytes).digest('hex');
    const known = byBytes.get(key);
    if (known) return (await known).name;
    const name = nameOf(file.path);
    const sending = cms.putMedia({ name, bytes, mime: mimeOf(file.path) ?? 'application/octet-stream' });
    byBytes.set(key, sending);
    const media = await sending;
    sent.files[media.created ? 'created' : 'unchanged'] += 1;
    return media.name;
  } catch (error) {
    if (isFatal(error)) throw error;
    sent.files.failed += 1;
    const what =
      error instanceof CmsRefusal ? `was refused: ${error.message}` : `could not be sent: ${String(error)}`;
    sent.problems.push({ level: 'error', where: file.path, what });
    return null;
  }
}
