import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePorts, provision, startPostgres, type Postgres } from '@lectern/local';
import type { ExportLine } from '@lectern/shared-types';
import { academyExport } from './academy.ts';
import { serveExport } from './export-server.ts';
import { measureNode, type Measured } from './measure.ts';
import { askAll } from './search/asking.ts';
import { bookExport } from './search/book.ts';
import { figuresOf, type SearchFigures } from './search/figures.ts';
import { whileServing } from './search/site.ts';

const SITE = fileURLToPath(new URL('../../storefront/bin/site.mjs', import.meta.url));
const SEED = 20_261_123;

export interface SearchOptions {
  corpus: string;
  /** Generated lesson pages beside the real course, in which the questions must find their way. */
  pages: number;
  /** The Meilisearch server to measure too. */
  meili: { url: string; key: string } | null;
}

export interface SearchResult extends SearchFigures {
  engine: 'postgres' | 'meilisearch';
  /** Building the index of everything anew. */
  indexing: Measured;
}

/** The real course, and generated ones beside it. */
async function linesOf({ corpus, pages }: SearchOptions): Promise<() => Iterable<ExportLine>> {
  const book = await bookExport(corpus);
  return function* lines() {
    let count = 0;
    for (const line of [...book, ...(pages > 0 ? academyExport(pages, SEED) : [])]) {
      if (line.kind === 'document') {
        count += 1;
        yield line;
      }
    }
    yield { kind: 'end', count, snapshotAt: '2026-01-01T00:00:00.000Z' };
  };
}

interface Place {
  postgres: Postgres;
  folder: string;
  cmsUrl: string;
}

async function measure(
  { postgres, folder, cmsUrl }: Place,
  engine: SearchResult['engine'],
  more: Record<string, string>,
): Promise<SearchResult> {
  const passwords = { cmsPassword: 'bench', sitePassword: 'bench' };
  const { siteUrl } = await provision(postgres, { database: `bench_${engine}`, ...passwords });
  const [port] = await freePorts(1);
  const environment = {
    LECTERN_MODE: 'local',
    SITE_DATABASE_URL: siteUrl,
    SITE_URL: `http://127.0.0.1:${String(port)}`,
    STOREFRONT_PORT: String(port),
    CMS_URL: cmsUrl,
    CMS_TOKEN: 'bench-token-of-at-least-32-characters',
    DATA_DIR: folder,
    ...more,
  };
  await measureNode([SITE, 'migrate'], environment);
  await measureNode([SITE, 'pull'], environment);
  const indexing = await measureNode([SITE, 'reindex'], environment);
  const answered = await whileServing(SITE, environment, askAll);
  return { engine, indexing, ...figuresOf(answered) };
}

/** Asks both engines the questions of `search/queries.json`, each on a fresh database and a fresh index. */
export async function benchSearch(options: SearchOptions): Promise<SearchResult[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-bench-'));
  const postgres = await startPostgres({ dataDir: join(folder, 'postgres') });
  const cms = await serveExport(await linesOf(options));
  const place = { postgres, folder, cmsUrl: cms.url };
  try {
    const results = [await measure(place, 'postgres', {})];
    const { meili } = options;
    if (meili)
      results.push(await measure(place, 'meilisearch', { MEILI_URL: meili.url, MEILI_KEY: meili.key }));
    return results;
  } finally {
    cms.stop();
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
