import { mkdir } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/** Where unpacked browsers and font caches stay from run to run; each user has an own one. */
export async function cacheFolder(): Promise<string> {
  const folder = join(tmpdir(), `lectern-browser-${userInfo().username}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return folder;
}
