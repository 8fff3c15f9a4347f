import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { withLock } from '../../bootstrap/lock.mjs';
import { ordinary } from '../kernel/env.ts';
import { LocalError } from '../kernel/errors.ts';
import { inRoot, LEASH, WORKSHOP } from '../kernel/paths.ts';
import { silent, since, type Terminal } from '../kernel/terminal.ts';
import { fingerprint, forget, isBuilt, stamp } from './stamp.ts';
import { CMS, CMS_PLUGINS, CMS_TYPES, SHARED_TYPES, STOREFRONT, type Step } from './steps.ts';

/** Builds whatever is not built from the present sources; the two sides beside each other. */
export async function build(say: Terminal = silent): Promise<void> {
  const wait = (holder: string) => say.line(`Waiting for another build (process ${holder}) …`);
  await withLock(join(WORKSHOP, 'build.lock'), () => buildAll(say), wait);
}

/** Only what every program of ours imports. */
export const buildSharedTypes = (say: Terminal = silent) =>
  withLock(join(WORKSHOP, 'build.lock'), () => buildStep(SHARED_TYPES, say));

/** What is generated before anything can be compiled or checked. */
export const generate = (say: Terminal) =>
  withLock(join(WORKSHOP, 'build.lock'), async () => {
    await buildStep(SHARED_TYPES, say);
    await buildStep(CMS_PLUGINS, say);
    await buildStep(CMS_TYPES, say);
  });

/** Strapi's `develop` writes over what was built, in its own way: the next start builds it again. */
export const forgetCms = () => forget(CMS.name);

/** Steps whose output is missing or older than their sources. */
export const stale = (): Step[] =>
  [SHARED_TYPES, CMS_PLUGINS, CMS, STOREFRONT].filter(
    (step) => !isBuilt(step.name, fingerprint(step.sources), step.output),
  );

async function buildAll(say: Terminal): Promise<void> {
  await buildStep(SHARED_TYPES, say);
  await buildStep(CMS_PLUGINS, say);
  // Both are waited for, so that a failure of one leaves no other build running behind.
  const results = await Promise.allSettled([CMS, STOREFRONT].map((step) => buildStep(step, say)));
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}

async function buildStep(step: Step, say: Terminal): Promise<void> {
  const print = fingerprint(step.sources);
  if (isBuilt(step.name, print, step.output)) return;
  const began = performance.now();
  say.line(`Building ${step.what} …`);
  forget(step.name);
  await run(step);
  stamp(step.name, print);
  say.line(`Built ${step.what} in ${since(began)}`);
}

async function run({ what, cwd, program }: Step): Promise<void> {
  const env = { ...ordinary(), NODE_ENV: 'production', LECTERN_MODE: 'local', ASTRO_TELEMETRY_DISABLED: '1' };
  const child = spawn(process.execPath, ['--no-warnings', '--import', LEASH, ...program], {
    cwd: inRoot(cwd),
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code === 0) return;
  if (/ENOSPC/.test(output))
    throw new LocalError('DISK_FULL', 'The disk is full.', 'Make room (1 GB) and try again.');
  const tail = output.trimEnd().split('\n').slice(-30).join('\n');
  throw new LocalError('BUILD_FAILED', `Building ${what} failed:\n${tail}`);
}
