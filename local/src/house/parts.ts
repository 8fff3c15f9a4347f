import { join } from 'node:path';
import { inRoot } from '../kernel/paths.ts';
import { startMailbox } from '../mailbox/index.ts';
import { provision } from '../postgres/provision.ts';
import { startPostgres } from '../postgres/server.ts';
import type { Terminal } from '../kernel/terminal.ts';
import { answering } from './answering.ts';
import { logIn, startChild, type ChildOptions } from './child.ts';
import { keep, type Running } from './keep.ts';
import type { Databases, Plan } from './model.ts';
import type { Secrets } from './secrets.ts';
import { SITE_PROGRAM } from './site.ts';

interface DatabaseOptions {
  dataDir: string;
  port: number;
  secrets: Secrets;
  say: Terminal;
}

export interface OpenDatabase {
  databases: Databases;
  part: Running;
}

/** Our own Postgres with Lectern's database and roles in it. */
export async function openDatabase({ dataDir, port, secrets, say }: DatabaseOptions): Promise<OpenDatabase> {
  const start = () => startPostgres({ dataDir: join(dataDir, 'postgres'), port });
  const postgres = await start();
  const part = keep(postgres, {
    name: 'Postgres',
    log: join(postgres.dataDir, '..', 'postgres.log'),
    say,
    start,
  });
  const { cmsPassword, sitePassword } = secrets;
  const { cmsUrl, siteUrl } = await provision(postgres, { database: 'lectern', cmsPassword, sitePassword });
  const superuser = postgres.superuserUrl('lectern');
  return { databases: { cms: cmsUrl, site: siteUrl, superuser, dir: postgres.dataDir }, part };
}

export async function openMailbox({ dataDir, ports }: Plan): Promise<Running> {
  const folder = join(dataDir, 'mail');
  const mailbox = await startMailbox({ folder, port: ports.mailbox, smtpPort: ports.smtp });
  return { exited: new Promise(() => undefined), stop: mailbox.stop };
}

/** Strapi: compiled in a house to live in, watching its sources in one to develop in. */
export function openCms(plan: Plan): Promise<Running> {
  const log = logIn(plan.dataDir, 'cms');
  const verb = plan.dev ? ['develop', '--no-watch-admin'] : ['start'];
  const script = ['node_modules/@strapi/strapi/bin/strapi.js', ...verb];
  const child = { script, cwd: inRoot('cms'), env: plan.cms, log };
  return openPart(plan, { name: 'The CMS', url: `${plan.urls.cms}/_health`, child });
}

export function openStorefront(plan: Plan): Promise<Running> {
  const log = logIn(plan.dataDir, 'storefront');
  const develop = [
    'node_modules/astro/bin/astro.mjs',
    'dev',
    '--host',
    '127.0.0.1',
    '--port',
    String(plan.ports.storefront),
  ];
  const script = plan.dev ? develop : [SITE_PROGRAM, 'serve'];
  const child = { script, cwd: inRoot('storefront'), env: plan.site, log };
  return openPart(plan, {
    name: 'The storefront',
    url: plan.urls.storefront + (plan.dev ? '/' : '/healthz'),
    child,
  });
}

/** They answer nobody, so nobody waits for them; what they cannot do they say in their log, and the panel shows it. */
export function openWorkers({ dataDir, site, workers, say }: Plan): Running[] {
  const log = logIn(dataDir, 'worker');
  const child = { script: [SITE_PROGRAM, 'work'], cwd: inRoot('storefront'), env: site, log };
  const start = () => Promise.resolve(startChild(child));
  return Array.from({ length: workers }, () =>
    keep(startChild(child), { name: 'A worker', log, say, start }),
  );
}

interface Part {
  name: string;
  url: string;
  child: ChildOptions;
}

async function openPart({ say }: Plan, { name, url, child }: Part): Promise<Running> {
  const start = () => Promise.resolve(startChild(child));
  const first = await start();
  await answering(first, { name, url, log: child.log });
  return keep(first, { name, log: child.log, say, start });
}
