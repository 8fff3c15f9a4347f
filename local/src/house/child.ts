import { spawn } from 'node:child_process';
import { closeSync, fstatSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Variables } from '../kernel/env.ts';
import { LEASH } from '../kernel/paths.ts';

export interface ChildOptions {
  /** A script for this Node, with its arguments. */
  script: string[];
  cwd: string;
  env: Variables;
  /** Where its output is kept. */
  log: string;
}

export interface Child {
  pid: number | undefined;
  /** Its exit code; null when a signal ended it. */
  exited: Promise<number | null>;
  stop(): Promise<void>;
  /** The last lines that it has written to its log. */
  said(): string;
}

const LOG_LIMIT = 5_000_000;
const PATIENCE = 20_000;
const LINES = 12;

export const logIn = (dataDir: string, name: string) => join(dataDir, 'logs', `${name}.log`);

/** Starts a program of ours in a process group of its own, so that Ctrl-C reaches the house alone. */
export function startChild({ script, cwd, env, log }: ChildOptions): Child {
  const output = openLog(log);
  const from = fstatSync(output).size;
  const child = spawn(process.execPath, ['--no-warnings', '--import', LEASH, ...script], {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', output, output, 'pipe'],
  });
  closeSync(output);
  const exited = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => resolve(code));
    child.once('error', () => resolve(null));
  });
  void exited.then(() => child.stdio[3]?.destroy());
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
    await exited;
    clearTimeout(late);
  };
  return { pid: child.pid, exited, stop, said: () => tailOf(log, from) };
}

function openLog(file: string): number {
  mkdirSync(dirname(file), { recursive: true });
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT) renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
}

/** The last lines of a log behind the given byte, without colours. */
function tailOf(log: string, from: number): string {
  const written = readFileSync(log).subarray(from).toString();
  return stripVTControlCharacters(written).trimEnd().split('\n').slice(-LINES).join('\n');
}
