import { join } from 'node:path';
import { build, generate } from '../building/index.ts';
import { corpusFolder, everything } from '../kernel/env.ts';
import { inRoot, ROOT, WORKSHOP } from '../kernel/paths.ts';
import { terminal } from '../kernel/terminal.ts';
import { runTests, runTool, type Outcome } from './run.ts';

/** One stage of the definition of done. It prints what it does and answers how it went. */
export interface Stage {
  name: string;
  run(): Promise<Outcome>;
}

const cache = (name: string) => join(WORKSHOP, 'cache', name);

const TYPES = ['pnpm', '-r', '--workspace-concurrency=2', 'run', 'typecheck'];
const ESLINT = [
  'pnpm',
  'exec',
  'eslint',
  '.',
  '--max-warnings=0',
  '--cache',
  '--cache-location',
  cache('eslint'),
];
const STYLELINT = [
  'pnpm',
  'exec',
  'stylelint',
  'storefront/src/**/*.{css,astro}',
  '--cache',
  '--cache-location',
  cache('stylelint'),
];
const PRETTIER = [
  'pnpm',
  'exec',
  'prettier',
  '.',
  '--check',
  '--log-level=warn',
  '--cache',
  '--cache-location',
  cache('prettier'),
];
const KNIP = ['pnpm', 'exec', 'knip', '--no-progress', '--treat-config-hints-as-errors'];

/** Everything that must hold, the quick and telling things first. */
export function stages({ long }: { long: boolean }): Stage[] {
  const env = { ...everything(), CORPUS_DIR: corpusFolder(), ...(long ? { LONG_JOURNEYS: '1' } : {}) };
  return [
    { name: 'generate', run: () => unlessThrown(generate(terminal)) },
    { name: 'types', run: () => tools(TYPES) },
    { name: 'lint', run: () => tools(ESLINT, STYLELINT, KNIP, PRETTIER) },
    { name: 'tests', run: () => runTests({ cwd: ROOT, report: 'tests', env }) },
    { name: 'build', run: () => unlessThrown(build(terminal)) },
    { name: 'journeys', run: () => runTests({ cwd: inRoot('journeys'), report: 'journeys', env }) },
  ];
}

const done: Outcome = { passed: 0, failed: 0, skipped: 0 };

const unlessThrown = (work: Promise<void>) => work.then(() => done);

/** Programs that pass or fail as a whole. Those behind a failed one are run too: they say what else is wrong. */
async function tools(...programs: string[][]): Promise<Outcome> {
  let failed = 0;
  for (const program of programs) if ((await runTool(program)) !== 0) failed++;
  return { ...done, failed };
}
