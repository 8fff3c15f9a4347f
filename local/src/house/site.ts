import { inRoot } from '../kernel/paths.ts';
import { LocalError } from '../kernel/errors.ts';
import { terminal } from '../kernel/terminal.ts';
import { logIn, startChild } from './child.ts';
import { openHouse } from './house-file.ts';
import type { Variables } from '../kernel/env.ts';

export const SITE_PROGRAM = 'bin/site.mjs';

interface SiteRun {
  dataDir: string;
  env: Variables;
}

/** What it says of a site that somebody has taken back, which then stays as it is. */
const HELD = /^Publishing is held .*$/m;

/** `ready` renders what a start cannot do without, `settled` waits for the workers. */
type SiteCommand = 'migrate' | 'publish' | 'ready' | 'settled';

/** Runs one of the storefront's own commands to its end. @throws LocalError with what it said when it fails. */
export async function runSite(command: SiteCommand, { dataDir, env }: SiteRun): Promise<void> {
  const log = logIn(dataDir, 'site');
  const child = startChild({ script: [SITE_PROGRAM, command], cwd: inRoot('storefront'), env, log });
  const code = await child.exited;
  const [held] = HELD.exec(child.said()) ?? [];
  if (held) terminal.line(held);
  if (code === 0) return;
  const message = `The storefront could not ${command}. It said:\n${child.said()}`;
  throw new LocalError('SITE_FAILED', message, `The whole log: ${log}`);
}

/** Pulls and renders anew all that the CMS of the house that runs in the folder holds as published. */
export async function publishHouse(dataDir: string): Promise<void> {
  await runSite('publish', { dataDir, env: openHouse(dataDir).site });
}

/** Waits until the workers of the house that runs in the folder have brought to the site all that is published. */
export async function settledHouse(dataDir: string): Promise<void> {
  await runSite('settled', { dataDir, env: openHouse(dataDir).site });
}
