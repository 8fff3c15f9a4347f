import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { ReleaseDraft } from '../rooms/publishing/release-draft.ts';
import { setEnvironment } from './env.ts';

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
export async function filesOf(path: string, prefix = ''): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const name of await readdir(path)) {
    if (name.endsWith('.gz')) continue;
    const here = join(path, name);
    if ((await stat(here)).isDirectory()) Object.assign(found, await filesOf(here, `${prefix}${name}/`));
    else found[`${prefix}${name}`] = await readFile(here, 'utf8');
  }
  return found;
}

/** A folder for releases that is empty at the beginning of each test. Needs neither database nor CMS. */
export function useReleases() {
  let dataDir: string;
  const folder = (...path: string[]) => join(dataDir, 'site', ...path);
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'lectern-releases-'));
    setEnvironment({
      LECTERN_MODE: 'local',
      SITE_DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/nothing',
      CMS_URL: 'http://127.0.0.1:1',
      CMS_TOKEN: 'a-token-of-at-least-thirty-two-letters',
      DATA_DIR: dataDir,
    });
  });
  afterEach(() => rm(folder(), { recursive: true, force: true }));
  afterAll(() => rm(dataDir, { recursive: true, force: true }));
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
