import { mkdir, readdir, readlink, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { each } from '#kernel/each.ts';
import { places } from '#kernel/places.ts';
import { isRelease, releaseOfDraft } from './rules/releases.ts';
import { releaseOfTree } from './rules/trees.ts';

const AT_ONCE = 16;

async function treesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const links = entries.filter((entry) => entry.isSymbolicLink());
  return Promise.all(links.map(async ({ name }) => basename(await readlink(join(folder, name)))));
}

/** The folders that some release shows, each looked at once however many share it. */
async function shownBy(releases: string[]): Promise<Set<string>> {
  const { trees } = places();
  const found = new Set<string>();
  let next = releases;
  while (next.length > 0) {
    const below: string[] = [];
    await each(next, AT_ONCE, async (folder) => void below.push(...(await treesBelow(folder))));
    next = [...new Set(below)].filter((tree) => !found.has(tree)).map((tree) => join(trees, tree));
    for (const tree of below) found.add(tree);
  }
  return found;
}

/**
 * Removes the folders that no release shows any more, and answers how many went. What a draft in the making has made
 * stays, whoever makes it. For the holder of the publishing lock, when nothing is waiting: it looks at every folder.
 */
export async function collectTrees(): Promise<number> {
  const { releases, trees } = places();
  await Promise.all([releases, trees].map((folder) => mkdir(folder, { recursive: true })));
  const names = await readdir(releases);
  const making = new Set(names.map(releaseOfDraft));
  const shown = await shownBy(names.filter(isRelease).map((name) => join(releases, name)));
  const gone = (await readdir(trees)).filter((tree) => !shown.has(tree) && !making.has(releaseOfTree(tree)));
  await each(gone, AT_ONCE, (tree) => rm(join(trees, tree), { recursive: true }));
  return gone.length;
}
