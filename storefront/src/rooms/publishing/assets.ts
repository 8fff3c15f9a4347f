import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { places } from '#kernel/places.ts';
import { isCompressible } from './rules/releases.ts';

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
}

async function replace(path: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.new`, bytes);
  await rename(`${path}.new`, path);
}

/**
 * Lays the styles, scripts and icons of a build beside those of earlier builds, which pages of earlier releases
 * still ask for.
 * @param client the folder that Astro made for browsers
 */
export async function keepAssets(client: string): Promise<void> {
  const { assets } = places();
  for (const file of await filesUnder(client)) {
    const bytes = await readFile(join(client, file));
    const kept = join(assets, file);
    const before = await readFile(kept).catch(() => null);
    if (before?.equals(bytes)) continue;
    if (isCompressible(file)) await replace(`${kept}.gz`, gzipSync(bytes, { level: 9 }));
    await replace(kept, bytes);
  }
}
