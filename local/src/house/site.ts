import { inRoot } from '../kernel/paths.ts';
import { LocalError } from '../kernel/errors.ts';
import { logIn, startChild } from './child.ts';
import { openHouse } from './house-file.ts';
import type { Variables } from '../kernel/env.ts';

export const SITE_PROGRAM = 'bin/site.mjs';

interface SiteRun {
  dataDir: string;
  env: Variables;
}

/** Runs one of the storefront's own commands to its end. @throws LocalError with what it said when it fails. */
export async function runSite(command: 'migrate' | 'publish', { dataDir, env }: SiteRun): Promise<void> {
  const log = logIn(dataDir, 'site');
  const child = startChild({ script: [SITE_PROGRAM, command], cwd: inRoot('storefront'), env, log });
  if ((await child.exited) === 0) return;
  const message = `The storefront could not ${command}. It said:\n${child.said()}`;
  throw new LocalError('SITE_FAILED', message, `The whole log: ${log}`);
}

/** Publishes what the CMS of the house that runs in the folder holds as published. */
export async function publishHouse(dataDir: string): Promise<void> {
  await runSite('publish', { dataDir, env: openHouse(dataDir).site });
}
