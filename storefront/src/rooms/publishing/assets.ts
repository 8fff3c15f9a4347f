import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { places } from '#kernel/places.ts';
import { isCompressible, isRelease } from './rules/releases.ts';
import { assetsOf, forgetOtherBuilds, noteBuild } from './sql/builds.ts';
import { listReleases } from './sql/releases.ts';

/** A build of the site: its name, and the folder that Astro made for browsers. */
export interface Build {
  id: string;
  client: string;
}

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
 */
export async function keepAssets({ id, client }: Build): Promise<void> {
  const { assets } = places();
  await mkdir(assets, { recursive: true });
  const files = await filesUnder(client);
  for (const file of files) {
    const bytes = await readFile(join(client, file));
    const kept = join(assets, file);
    const before = await readFile(kept).catch(() => null);
    if (before?.equals(bytes)) continue;
    if (isCompressible(file)) await replace(`${kept}.gz`, gzipSync(bytes, { level: 9 }));
    await replace(kept, bytes);
  }
  await noteBuild(id, files);
}

/** The builds that made the releases there are; null where that is not known of all of them. */
async function buildsKept(): Promise<string[] | null> {
  const names = (await readdir(places().releases)).filter(isRelease);
  const noted = await listReleases(names);
  const builds = noted.flatMap(({ build }) => build ?? []);
  return builds.length === names.length ? builds : null;
}

/**
 * Removes what only builds ask for whose releases are all gone, and answers how much that was. For the holder of both
 * locks: while another build is being rendered, no release asks for its assets yet.
 */
export async function sweepAssets(): Promise<number> {
  const builds = await buildsKept();
  if (builds === null) return 0;
  const { assets } = places();
  const needed = await assetsOf(builds);
  const gone = (await filesUnder(assets)).filter((file) => !needed.has(file.replace(/\.gz$/, '')));
  await Promise.all(gone.map((file) => rm(join(assets, file))));
  await forgetOtherBuilds(builds);
  return gone.length;
}
