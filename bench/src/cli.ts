import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { benchBuild, SIZES } from './build.ts';
import { rowOf } from './table.ts';

const RESULTS = fileURLToPath(new URL('../results/', import.meta.url));

async function build(sizes: number[]) {
  const results = await benchBuild(sizes, (result) => console.log(JSON.stringify(rowOf(result))));
  console.table(results.map(rowOf));
  const machine = { cores: cpus().length, processor: cpus()[0]?.model ?? 'unknown', node: process.version };
  await mkdir(RESULTS, { recursive: true });
  const kept = { command: 'npm run bench -- build', measuredAt: new Date().toISOString(), machine, results };
  await writeFile(`${RESULTS}build.json`, `${JSON.stringify(kept, null, 2)}\n`);
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { pages: { type: 'string', multiple: true } },
});

if (positionals[0] === 'build') {
  await build(values.pages?.map(Number) ?? SIZES);
} else {
  console.error('Say what to measure: npm run bench -- build [--pages 1000 …]');
  process.exitCode = 1;
}
