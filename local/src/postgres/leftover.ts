import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { LocalError } from '../kernel/errors.ts';
import { clustersOf } from './place.ts';
import { commandOf, gone, isAlive } from '../kernel/processes.ts';

/** Ends what a killed launcher left running on the cluster of this folder, if anything. */
export async function endLeftover(dataDir: string): Promise<void> {
  for (const cluster of clustersOf(dataDir)) await clearLeftover(cluster);
}

/**
 * Ends a server that a killed launcher left on this cluster, and removes a pid file that a killed server left:
 * Postgres itself would refuse to start when a stranger runs under the old id by now.
 */
export async function clearLeftover(cluster: string): Promise<void> {
  const file = join(cluster, 'postmaster.pid');
  const pid = pidIn(file);
  if (pid === null) return;
  if (isAlive(pid) && commandOf(pid).includes(cluster)) await end(pid);
  rmSync(file, { force: true });
}

function pidIn(file: string): number | null {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10) || null;
  } catch {
    return null;
  }
}

async function end(pid: number): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 10_000],
  ] as const) {
    process.kill(pid, signal);
    if (await gone(pid, patience)) return;
  }
  const message = `An earlier Postgres (process ${pid}) does not end.`;
  throw new LocalError('POSTGRES_LEFTOVER', message, `End it with: kill -9 ${pid}`);
}
