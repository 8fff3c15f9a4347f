import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Every file that visitors can get from a release, through all its links, by path; the compressed ones too. */
export async function siteFiles(folder: string, below = ''): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const name of await readdir(join(folder, below))) {
    const path = join(below, name);
    if ((await stat(join(folder, path))).isDirectory())
      for (const [inner, bytes] of await siteFiles(folder, path)) files.set(inner, bytes);
    else files.set(path, await readFile(join(folder, path)));
  }
  return files;
}

/** The paths of the files that are not the same in both. */
export function differing(one: Map<string, Buffer>, other: Map<string, Buffer>): string[] {
  const paths = new Set([...one.keys(), ...other.keys()]);
  return [...paths].filter((path) => !other.get(path)?.equals(one.get(path) ?? Buffer.of())).sort();
}
