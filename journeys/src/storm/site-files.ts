import { createHash } from 'node:crypto';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The files of the live site with a digest of each; its folders are links to folders. */
export async function siteFiles(dataDir: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const walk = async (folder: string, at: string): Promise<void> => {
    for (const name of await readdir(folder)) {
      const path = join(folder, name);
      if ((await stat(path)).isDirectory()) await walk(path, `${at}${name}/`);
      else
        files.set(
          at + name,
          createHash('sha256')
            .update(await readFile(path))
            .digest('hex'),
        );
    }
  };
  await walk(await realpath(join(dataDir, 'site', 'current')), '');
  return files;
}

/** What is in one and not, or otherwise, in the other. */
export function differing(one: Map<string, string>, other: Map<string, string>): string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => one.get(name) !== other.get(name)).sort();
}
