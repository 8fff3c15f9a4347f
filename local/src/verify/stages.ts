import { build, generate } from '../building/index.ts';
import { everything } from '../kernel/env.ts';
import { inRoot, WORKSHOP } from '../kernel/paths.ts';
import { terminal } from '../kernel/terminal.ts';
import { runTests, runTool, type Outcome } from './run.ts';

/** One stage of the definition of done. It prints what it does and answers how it went. */
export interface Stage {
  name: string;
  run(): Promise<Outcome>;
}

const done: Outcome = { passed: 0, failed: 0, skipped: 0 };
const failed: Outcome = { passed: 0, failed: 1, skipped: 0 };
const succeeded = (codes: number[]) => (codes.every((code) => code === 0) ? done : failed);

const cache = (name: string) => `${WORKSHOP}/cache/${name}`;

/** Everything that must hold, the quick and telling things first. */
export function stages({ long }: { long: boolean }): Stage[] {
  const tests = { ...everything(), FORCE_COLOR: process.stdout.isTTY ? '1' : '0' };
  return [
    {
      name: 'generate',
      run: async () => {
        await generate(terminal);
        return done;
      },
    },
    {
      name: 'types',
      run: async () =>
        succeeded([await runTool(['pnpm', '-r', '--workspace-concurrency=2', 'run', 'typecheck'])]),
    },
    {
      name: 'lint',
      run: async () => {
        const lint = ['eslint', '.', '--max-warnings=0', '--cache', `--cache-location=${cache('eslint')}`];
        const style = [
          'prettier',
          '--check',
          '--log-level=warn',
          '.',
          '--cache',
          `--cache-location=${cache('prettier')}`,
        ];
        return succeeded([
          await runTool(['pnpm', 'exec', ...lint]),
          await runTool(['pnpm', 'exec', ...style]),
        ]);
      },
    },
    { name: 'tests', run: () => runTests({ cwd: inRoot(), report: 'tests', env: tests }) },
    {
      name: 'build',
      run: async () => {
        await build(terminal);
        return done;
      },
    },
    {
      name: 'journeys',
      run: () =>
        runTests({
          cwd: inRoot('journeys'),
          report: 'journeys',
          env: { ...tests, ...(long ? { LONG_JOURNEYS: '1' } : {}) },
        }),
    },
  ];
}
