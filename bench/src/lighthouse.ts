import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '@lectern/journeys/browser';
import { freePorts, startHouse } from '@lectern/local';
import lighthouse, { type RunnerResult } from 'lighthouse';
import { median } from './editorial/median.ts';

/** Six kinds of full pages of the demo academy. The lesson is one that is open: with a picture, a table and notes. */
const PAGES = {
  home: '/',
  courses: '/courses/',
  course: '/courses/one-cup-of-tea/',
  lesson: '/courses/one-cup-of-tea/six-kinds/',
  article: '/articles/why-a-lectern/',
  membership: '/membership/',
} as const;

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const RUNS = 5;
/** So often a page may come too late for Lighthouse, as it does where a machine is busy with something else. */
const SPARE_RUNS = 3;

export interface LighthouseResult {
  page: keyof typeof PAGES;
  path: string;
  /** Of 100, the median of the runs. */
  scores: Record<(typeof CATEGORIES)[number], number>;
  /** What was not perfect in one of the runs, by the names that Lighthouse has for it. */
  imperfect: string[];
  /** The machine's load in the last minute, when the page had been measured: what else ran takes from performance. */
  load: number;
  /** Why runs said nothing, and were made again. */
  lost: string[];
}

function scoreOf({ lhr }: RunnerResult, category: string): number {
  return Math.round((lhr.categories[category]?.score ?? 0) * 100);
}

/** Audits that took something from a score. */
const imperfectIn = ({ lhr }: RunnerResult): string[] =>
  Object.values(lhr.categories).flatMap(({ auditRefs }) =>
    auditRefs
      .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
      .map(({ id }) => [id, lhr.audits[id]?.displayValue].filter(Boolean).join(' ')),
  );

async function run(url: string, port: number): Promise<RunnerResult> {
  const result = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: [...CATEGORIES],
  });
  if (!result) throw new Error(`Lighthouse said nothing of ${url}.`);
  const { runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`Lighthouse could not see ${url}: ${runtimeError.message}`);
  return result;
}

/** As many runs as count, and why others did not. @throws where too many say nothing */
async function runsOf(url: string, port: number) {
  const runs: RunnerResult[] = [];
  const lost: string[] = [];
  while (runs.length < RUNS) {
    try {
      runs.push(await run(url, port));
    } catch (error) {
      lost.push(error instanceof Error ? error.message : String(error));
      if (lost.length > SPARE_RUNS) throw error;
    }
  }
  return { runs, lost };
}

/** Lighthouse as a phone of middling speed sees a page, on a line of its own. */
async function measurePage(
  page: keyof typeof PAGES,
  { site, port }: { site: string; port: number },
): Promise<LighthouseResult> {
  const path = PAGES[page];
  const { runs, lost } = await runsOf(site + path, port);
  const middle = (category: string) => median(runs.map((one) => scoreOf(one, category)));
  const scores = {
    performance: middle('performance'),
    accessibility: middle('accessibility'),
    'best-practices': middle('best-practices'),
    seo: middle('seo'),
  };
  const imperfect = [...new Set(runs.flatMap(imperfectIn))];
  return { page, path, scores, imperfect, load: Math.round(loadavg()[0] ?? 0), lost };
}

/** Lighthouse over the seeded academy, each page five times; `tell` hears of each as soon as it is measured. */
export async function benchLighthouse(tell: (result: LighthouseResult) => void): Promise<LighthouseResult[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'lectern-bench-'));
  const house = await startHouse({ dataDir, ports: 'free', seed: true, quiet: true });
  const [port = 0] = await freePorts(1);
  const browser = await launchBrowser({ debuggingPort: port });
  const results: LighthouseResult[] = [];
  try {
    const pages = Object.keys(PAGES) as LighthouseResult['page'][]; // as: the keys of a record are its keys
    for (const page of pages) {
      const result = await measurePage(page, { site: house.urls.storefront, port });
      tell(result);
      results.push(result);
    }
    return results;
  } finally {
    await browser.close();
    await house.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}
