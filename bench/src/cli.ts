import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { benchBuild, SIZES } from './build.ts';
import { benchEditorial, EDITORIAL_SIZE } from './editorial.ts';
import { corpusFolder, meilisearch } from './env.ts';
import { benchLighthouse } from './lighthouse.ts';
import { benchMembership } from './membership.ts';
import { benchPublish, PUBLISH_SIZES } from './publish.ts';
import { benchSearch } from './search.ts';
import { publishRowOf, rowOf } from './table.ts';

const RESULTS = fileURLToPath(new URL('../results/', import.meta.url));

/** In the sizes of `--pages`, where what is measured comes in sizes. */
type Measure = (sizes: number[] | undefined) => Promise<void>;

async function build(sizes = SIZES) {
  const results = await benchBuild(sizes, (result) => console.log(JSON.stringify(rowOf(result))));
  console.table(results.map(rowOf));
  await keep('build', { results });
}

async function editorial() {
  const result = await benchEditorial(EDITORIAL_SIZE);
  console.table(result.saving);
  console.table(result.answers);
  await keep('editorial', result);
}

async function search([pages = 0]: number[] = []) {
  const corpus = corpusFolder();
  if (!corpus) throw new Error('Set CORPUS_DIR to the folder that holds the real course.');
  const meili = meilisearch();
  if (!meili)
    console.warn('Meilisearch is skipped: set MEILI_URL and MEILI_KEY to a server that may be filled.');
  const results = await benchSearch({ corpus, pages, meili });
  for (const { engine, missed } of results)
    for (const { locale, text, place } of missed)
      console.log(
        `${engine} (${locale}): “${text}” ${place ? `comes in place ${String(place)}` : 'is not found'}`,
      );
  console.table(
    results.map(({ engine, queries, recallAt3, p50Ms, p95Ms }) => ({
      engine,
      queries,
      recallAt3,
      p50Ms,
      p95Ms,
    })),
  );
  await keep('search', { pages, results });
}

async function publish(sizes = PUBLISH_SIZES) {
  const results = await benchPublish(sizes, (result) => console.log(JSON.stringify(publishRowOf(result))));
  console.table(results.map(publishRowOf));
  await keep('publish', { results });
}

async function membership() {
  const { mayReadMs, ...result } = await benchMembership();
  console.table([{ ...result, 'mayRead p50': mayReadMs.p50, 'mayRead p99': mayReadMs.p99 }]);
  await keep('membership', { ...result, mayReadMs });
}

async function lighthouse() {
  const results = await benchLighthouse((result) => console.log(JSON.stringify(result)));
  console.table(results.map(({ page, scores, load }) => ({ page, ...scores, load })));
  await keep('lighthouse', { results });
}

async function keep(name: string, figures: object): Promise<void> {
  const machine = { cores: cpus().length, processor: cpus()[0]?.model ?? 'unknown', node: process.version };
  const kept = {
    command: `npm run bench -- ${name}`,
    measuredAt: new Date().toISOString(),
    machine,
    ...figures,
  };
  await mkdir(RESULTS, { recursive: true });
  await writeFile(`${RESULTS}${name}.json`, `${JSON.stringify(kept, null, 2)}\n`);
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { pages: { type: 'string', multiple: true } },
});

const MEASURES: Record<string, Measure> = { build, editorial, lighthouse, membership, publish, search };

const measure = MEASURES[positionals[0] ?? ''];
if (measure) await measure(values.pages?.map(Number));
else {
  const names = Object.keys(MEASURES).join(', ');
  console.error(`Say what to measure, one of ${names}: npm run bench -- build [--pages 1000 …]`);
  process.exitCode = 1;
}
