import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { closeDatabase } from '#kernel/db/index.ts';
import { fromFiles, migrate } from '#kernel/db/migrate.ts';
import { setEnvironment } from './env.ts';
import { CMS_TOKEN, startFakeCms, type FakeCms } from './fake-cms.ts';
import { TEMPLATE } from './postgres.ts';

export const SITE_URL = 'https://academy.example';

const migrations = fromFiles(
  import.meta.glob<string>(['../kernel/migrations/*.sql', '../rooms/*/migrations/*.sql'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);

/** Asks the test server as its owner, who may do anything. */
export async function asOwner(sql: string, database?: string): Promise<object[]> {
  const url = new URL(inject('postgres').owner);
  if (database) url.pathname = database;
  const client = new pg.Client(url.href);
  await client.connect();
  const { rows } = await client.query<object>(sql).finally(() => client.end());
  return rows;
}

/** What a test file has to itself: a migrated database, a data folder and a CMS. */
export interface TestSite {
  cms: FakeCms;
  dataDir: string;
  databaseUrl: string;
}

const freshName = () => `site_${randomBytes(6).toString('hex')}`;

/** An empty database and an empty folder. */
async function openPlaces(database: string): Promise<Omit<TestSite, 'cms'>> {
  await asOwner(`create database ${database} template ${TEMPLATE}`);
  await asOwner(`grant create on database ${database} to lectern_site`);
  const url = new URL(inject('postgres').site);
  url.pathname = `/${database}`;
  return { dataDir: await mkdtemp(join(tmpdir(), 'lectern-site-')), databaseUrl: url.href };
}

/** Opens a second site over the same CMS, for processes that work on it; the test's own process stays with the first. */
export async function openBeside({ cms }: TestSite): Promise<TestSite & { close(): Promise<void> }> {
  const database = freshName();
  const places = await openPlaces(database);
  const close = async () => {
    await rm(places.dataDir, { recursive: true, force: true });
    await asOwner(`drop database ${database}`);
  };
  return { cms, ...places, close };
}

async function open(database: string): Promise<TestSite> {
  const site = { cms: await startFakeCms(), ...(await openPlaces(database)) };
  setEnvironment(environmentOf(site));
  await migrate(migrations);
  return site;
}

/** The variables of a storefront process that is to work on this site. */
export function environmentOf({ cms, dataDir, databaseUrl }: TestSite): Record<string, string> {
  return {
    LECTERN_MODE: 'local',
    SITE_DATABASE_URL: databaseUrl,
    SITE_URL,
    CMS_URL: cms.url,
    CMS_TOKEN,
    DATA_DIR: dataDir,
  };
}

/** Opens a site for the tests of one file. */
export function useSite(): TestSite {
  const database = freshName();
  const site = {} as TestSite; // filled before the first test runs
  beforeAll(async () => void Object.assign(site, await open(database)));
  afterAll(async () => {
    await site.cms.stop();
    await closeDatabase();
    await rm(site.dataDir, { recursive: true, force: true });
    await asOwner(`drop database ${database}`);
  });
  return site;
}
