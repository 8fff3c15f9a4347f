import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { ReleaseDraft } from '../rooms/publishing/release-draft.ts';
import { useSite } from './site.ts';

const SITE = {
  'index.html': 'home',
  'robots.txt': 'all',
  'courses/index.html': 'courses',
  'courses/writing/index.html': 'writing',
  'courses/writing/one/index.html': 'one',
  'courses/writing/two/index.html': 'two',
  'courses/cooking/index.html': 'cooking',
};

const bytes = (text: string) => Buffer.from(text);
const now = () => new Date('2026-01-01T00:00:00Z');

/** Makes a release of all that is in `files`; null takes a file away. */
async function publish(files: Record<string, string | null>, base: 'live' | 'nothing' = 'live') {
  const draft = await ReleaseDraft.begin(now(), base);
  for (const [file, text] of Object.entries(files))
    if (text === null) draft.remove(file);
    else draft.put(file, bytes(text));
  return draft.goLive();
}

/** Every file of a release without its compressed twins, as a reader finds it. */
async function filesOf(path: string, prefix = ''): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const name of await readdir(path)) {
    if (name.endsWith('.gz')) continue;
    const here = join(path, name);
    if ((await stat(here)).isDirectory()) Object.assign(found, await filesOf(here, `${prefix}${name}/`));
    else found[`${prefix}${name}`] = await readFile(here, 'utf8');
  }
  return found;
}

/** A site for the tests of one file; its releases are gone at the beginning of each. */
export function useReleases() {
  const site = useSite();
  const folder = (...path: string[]) => join(site.dataDir, 'site', ...path);
  afterEach(() => rm(folder(), { recursive: true, force: true }));
  return {
    SITE,
    bytes,
    filesOf,
    folder,
    now,
    publish,
    live: (file: string) => readFile(folder('current', file), 'utf8'),
    seen: () => filesOf(folder('current')),
  };
}
