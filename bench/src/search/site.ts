import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { bareEnvironment } from '../env.ts';

const MOST_TRIES = 300;

async function untilItAnswers(site: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    if (server.exitCode !== null) break;
    const response = await fetch(new URL('/healthz', site)).catch(() => null);
    if (response?.ok) return;
    await pause(100);
  }
  throw new Error('The measured site does not answer.');
}

/** Runs `work` while the storefront of this environment serves. */
export async function whileServing<T>(
  program: string,
  environment: Record<string, string>,
  work: (site: string) => Promise<T>,
): Promise<T> {
  const server = spawn(process.execPath, [program, 'serve'], {
    env: { ...bareEnvironment, ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const site = `http://127.0.0.1:${String(environment['STOREFRONT_PORT'])}`;
  try {
    await untilItAnswers(site, server);
    return await work(site);
  } finally {
    server.kill('SIGTERM');
    if (server.exitCode === null) await once(server, 'exit');
  }
}
