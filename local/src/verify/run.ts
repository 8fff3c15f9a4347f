import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { everything } from '../kernel/env.ts';
import { inRoot, ROOT, WORKSHOP } from '../kernel/paths.ts';
import { outcomeOf, type Outcome } from './rules/outcome.ts';

export type { Outcome };

type Env = Record<string, string | undefined>;

interface TestRun {
  cwd: string;
  /** Names the file that vitest's report goes to. */
  report: string;
  env: Env;
}

/** Runs all tests that the folder's vitest configuration names, and counts them. */
export async function runTests({ cwd, report, env }: TestRun): Promise<Outcome> {
  const file = join(WORKSHOP, 'reports', `${report}.json`);
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await spawned(
    [process.execPath, inRoot('node_modules/vitest/vitest.mjs'), 'run', ...reporters],
    cwd,
    env,
  );
  return outcomeOf(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null, code);
}

/** Runs a program in the project's folder; answers its exit code. */
export const runTool = (words: string[]) => spawned(words, ROOT, everything());

function spawned([command = '', ...args]: string[], cwd: string, env: Env): Promise<number> {
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'] });
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
