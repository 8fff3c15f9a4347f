import { chmodSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { withLock } from '../../bootstrap/lock.mjs';
import { build, forgetCms } from '../building/index.ts';
import { LocalError } from '../kernel/errors.ts';
import { silent, terminal } from '../kernel/terminal.ts';
import { endLeftover } from '../postgres/leftover.ts';
import { demoAccounts } from './accounts.ts';
import { blameFullDisk, requireSpace, settlePorts } from './checks.ts';
import { requireConfiguration } from './configuration.ts';
import { removeHouseFile, runningHouse, wasKilled, writeHouseFile } from './house-file.ts';
import type { Running } from './keep.ts';
import type { House, HouseOptions, Plan } from './model.ts';
import { openCms, openDatabase, openMailbox, openStorefront, openWorkers } from './parts.ts';
import { readSecrets } from './secrets.ts';
import { seedOnce } from './seed.ts';
import { runSite } from './site.ts';
import { foreignDatabases, urlsOf, variablesOf } from './variables.ts';

/** Milliseconds in which the parts of a killed house notice that and end. */
const PATIENCE = 20_000;

/**
 * Brings up everything that Lectern is made of: Postgres, migrations, CMS, seed, site. What was started is stopped
 * again when a later part fails. @throws LocalError that says what to do.
 */
export async function startHouse(options: HouseOptions): Promise<House> {
  const settled = { ...options, dataDir: prepareFolders(resolve(options.dataDir)) };
  const parts: Running[] = [];
  const stop = once(async () => {
    for (const part of parts.toReversed()) await part.stop();
    removeHouseFile(settled.dataDir);
  });
  const start = async () => {
    const plan = await settle(settled, parts);
    await open(plan, { parts, seed: options.seed });
    return houseOf(plan, stop);
  };
  try {
    return await Promise.race([start(), interrupted(options.signal)]);
  } catch (error) {
    await stop();
    blameFullDisk(settled.dataDir);
    throw error;
  }
}

/** Decides everything that can be decided before the first of our programs runs, and opens the database. */
async function settle(options: HouseOptions, parts: Running[]): Promise<Plan> {
  const { dataDir, dev = false, workers = 1 } = options;
  const say = options.quiet ? silent : terminal;
  requireSpace(dataDir);
  const foreign = foreignDatabases(options);
  const secrets = readSecrets(dataDir);
  const ports = await withLock(join(dataDir, 'starting.lock'), () => claim(options));
  await requireConfiguration({ options, ports, secrets });
  await build(say);
  if (dev) forgetCms();
  const ours = foreign ? null : await openDatabase({ dataDir, port: ports.postgres, secrets, say });
  if (ours) parts.push(ours.part);
  const databases = ours?.databases ?? { cms: '', site: '', ...foreign, superuser: null, dir: null };
  const sides = variablesOf({ options, ports, secrets, databases });
  return { dataDir, ports, urls: urlsOf(ports), databases, ...sides, dev, workers, say };
}

/** Makes sure that we are the only house in the folder, and that there is room for one. */
async function claim({ dataDir, ports: asked }: HouseOptions) {
  const other = runningHouse(dataDir);
  if (other) {
    const message = `Lectern runs already, as process ${other.pid}: ${other.urls.storefront}`;
    throw new LocalError(
      'ALREADY_RUNNING',
      message,
      `Stop it with Ctrl-C where it was started, or: kill ${other.pid}`,
    );
  }
  const killed = wasKilled(dataDir);
  if (killed) await endLeftover(join(dataDir, 'postgres'));
  const ports = await settlePorts(asked, killed ? PATIENCE : 0);
  const nothing = { token: '', administrator: null, site: {}, superuserUrl: null };
  writeHouseFile(dataDir, { open: false, urls: urlsOf(ports), ...nothing });
  return ports;
}

interface Opening {
  parts: Running[];
  seed: boolean;
}

async function open(plan: Plan, { parts, seed }: Opening): Promise<void> {
  const { dataDir, urls, site, say } = plan;
  const token = plan.cms.CMS_TOKEN?.split(',')[0] ?? '';
  const administrator = accountsOf(plan)[0]?.email ?? null;
  if (plan.cms.SMTP_URL === `smtp://127.0.0.1:${plan.ports.smtp}`) parts.push(await openMailbox(plan));
  await runSite('migrate', { dataDir, env: site });
  say.moving('Starting the CMS …');
  parts.push(await openCms(plan));
  if (seed && administrator) await seedOnce({ dataDir, cmsUrl: urls.cms, token, administrator, say });
  say.moving('Rendering the site …');
  await runSite('ready', { dataDir, env: site });
  parts.push(await openStorefront(plan), ...openWorkers(plan));
  writeHouseFile(dataDir, {
    open: true,
    urls,
    token,
    administrator,
    site,
    superuserUrl: plan.databases.superuser,
  });
}

function houseOf(plan: Plan, stop: () => Promise<void>): House {
  return {
    urls: plan.urls,
    token: plan.cms.CMS_TOKEN?.split(',')[0] ?? '',
    adminAccounts: accountsOf(plan),
    databaseUrls: plan.databases,
    settled: () => runSite('settled', { dataDir: plan.dataDir, env: plan.site }),
    stop,
  };
}

const accountsOf = ({ cms }: Plan) => (cms.LECTERN_MODE === 'local' ? demoAccounts() : []);

/**
 * The folder and those in it that are nobody else's business. Others may pass through the outer one, because
 * Postgres, which does not run as root, must.
 */
function prepareFolders(dataDir: string): string {
  mkdirSync(dataDir, { recursive: true });
  chmodSync(dataDir, process.getuid?.() === 0 ? 0o711 : 0o700);
  for (const name of ['logs', 'mail', 'media', 'site']) {
    mkdirSync(join(dataDir, name), { recursive: true });
    chmodSync(join(dataDir, name), 0o700);
  }
  return dataDir;
}

/** Never resolves; rejects when the signal comes. */
function interrupted(signal?: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () =>
      reject(new LocalError('INTERRUPTED', 'Starting was interrupted.')),
    );
  });
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null;
  return () => (done ??= work());
}
