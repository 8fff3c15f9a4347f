import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '@lectern/journeys/browser';
import { freePorts, startHouse } from '@lectern/local';
import lighthouse, { type RunnerResult } from 'lighthouse';
import { median } from './editorial/median.ts';

/** Six kinds of full pages of the demo academy. */
const PAGES = {
  home: '/',
  'home, English': '/en/',
  courses: '/courses/',
  course: '/courses/one-cup-of-tea/',
  lesson: '/courses/one-cup-of-tea/holding-a-gaiwan/',
  article: '/articles/why-a-lectern/',
} as const;

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const RUNS = 5;

export interface LighthouseResult {
  page: keyof typeof PAGES;
  path: string;
  /** Of 100, the median of the runs. */
  scores: Record<(typeof CATEGORIES)[number], number>;
  /** What was not perfect in the last run, by the names that Lighthouse has for it. */
  imperfect: string[];
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

/** Lighthouse as a phone of middling speed sees a page, on a line of its own. */
async function measurePage(
  page: keyof typeof PAGES,
  { site, port }: { site: string; port: number },
): Promise<LighthouseResult> {
  const path = PAGES[page];
  const runs: RunnerResult[] = [];
  for (let count = 0; count < RUNS; count += 1) runs.push(await run(site + path, port));
  const middle = (category: string) => median(runs.map((one) => scoreOf(one, category)));
  const scores = {
    performance: middle('performance'),
    accessibility: middle('accessibility'),
    'best-practices': middle('best-practices'),
    seo: middle('seo'),
  };
  return { page, path, scores, imperfect: [...new Set(runs.flatMap(imperfectIn))] };
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
