import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { provision, startPostgres } from '@lectern/local';
import { academyExport } from './academy.ts';
import { serveExport } from './export-server.ts';
import { measureNode, type Measured } from './measure.ts';

export const SIZES = [100, 1_000, 10_000];
const SEED = 20_261_122;
const SITE = fileURLToPath(new URL('../../storefront/bin/site.mjs', import.meta.url));

/** One size of `npm run bench -- build`: first pull, a pull without changes, and a full render. */
export interface BuildResult {
  lessonPages: number;
  firstPull: Measured;
  secondPull: Measured;
  render: Measured;
}

async function measureSize(
  lessonPages: number,
  siteDatabaseUrl: string,
  folder: string,
): Promise<BuildResult> {
  const cms = await serveExport(() => academyExport(lessonPages, SEED));
  const environment = {
    LECTERN_MODE: 'local',
    SITE_DATABASE_URL: siteDatabaseUrl,
    SITE_URL: 'http://127.0.0.1:4321',
    CMS_URL: cms.url,
    CMS_TOKEN: 'bench-token-of-at-least-32-characters',
    DATA_DIR: folder,
  };
  try {
    await measureNode([SITE, 'migrate'], environment);
    const firstPull = await measureNode([SITE, 'pull'], environment);
    const secondPull = await measureNode([SITE, 'pull'], environment);
    const render = await measureNode([SITE, 'render'], environment);
    return { lessonPages, firstPull, secondPull, render };
  } finally {
    cms.stop();
  }
}

/** Measures each size on a fresh database and an empty data folder, one after the other. */
export async function benchBuild(
  sizes: number[],
  onResult: (result: BuildResult) => void,
): Promise<BuildResult[]> {
  const root = await mkdtemp(join(tmpdir(), 'lectern-bench-'));
  const postgres = await startPostgres({ dataDir: join(root, 'postgres') });
  const results: BuildResult[] = [];
  try {
    for (const size of sizes) {
      const database = `bench_${String(size)}`;
      const { siteUrl } = await provision(postgres, {
        database,
        cmsPassword: 'bench',
        sitePassword: 'bench',
      });
      const folder = join(root, database);
      await mkdir(folder);
      const result = await measureSize(size, siteUrl, folder);
      onResult(result);
      results.push(result);
    }
    return results;
  } finally {
    await postgres.stop();
    await rm(root, { recursive: true, force: true });
  }
}
