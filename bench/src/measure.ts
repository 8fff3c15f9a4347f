import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { bareEnvironment } from './env.ts';

const Usage = z.object({ cpuMs: z.number(), peakBytes: z.number() });

/** What one run of a process took. Times in ms, memory in bytes (the largest resident set). */
export interface Measured {
  wallMs: number;
  cpuMs: number;
  peakBytes: number;
}

class MeasuredProcessFailed extends Error {
  override name = 'MeasuredProcessFailed';
}

/** Runs a Node program with nothing but the given environment, and measures the whole process. */
export function measureNode(args: string[], environment: Record<string, string>): Promise<Measured> {
  const reporter = fileURLToPath(new URL('./report-usage.mjs', import.meta.url));
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', reporter, ...args], {
    env: { ...bareEnvironment, ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  let output = '';
  let usage = '';
  const [, stdout, stderr, report] = child.stdio;
  stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  report?.on('data', (chunk: Buffer) => (usage += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      const wallMs = performance.now() - started;
      if (code !== 0)
        reject(new MeasuredProcessFailed(`${args.join(' ')} ended with ${String(code)}:\n${output}`));
      else resolve({ wallMs, ...Usage.parse(JSON.parse(usage)) });
    });
  });
}
