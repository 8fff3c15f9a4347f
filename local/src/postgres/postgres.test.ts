import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gone } from '../kernel/processes.ts';
import type { Postgres } from './model.ts';
import { createDatabase, provision } from './provision.ts';
import { startPostgres, startTemporaryPostgres } from './server.ts';

let postgres: Postgres;
const access = { database: 'lectern', cmsPassword: "quote's", sitePassword: 'space and ü' };

async function ask(connectionString: string, ...questions: string[]): Promise<unknown[]> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    let rows: unknown[] = [];
    for (const question of questions) ({ rows } = await client.query(question));
    return rows;
  } finally {
    await client.end();
  }
}

const pidOf = (of: Postgres) => Number.parseInt(readFileSync(join(of.dataDir, 'postmaster.pid'), 'utf8'), 10);

beforeAll(async () => {
  postgres = await startTemporaryPostgres();
});
afterAll(() => postgres.stop());

test('the database is UTF-8 with C.UTF-8, so that Chinese has trigrams', async () => {
  const { siteUrl } = await provision(postgres, access);
  const [facts] = await ask(
    siteUrl,
    `select pg_encoding_to_char(encoding) as encoding, datcollate, datctype from pg_database
     where datname = current_database()`,
  );
  expect(facts).toEqual({ encoding: 'UTF8', datcollate: 'C.UTF-8', datctype: 'C.UTF-8' });
  const create = 'create schema trigrams; create extension pg_trgm schema trigrams';
  expect(await ask(siteUrl, create, "select array_length(trigrams.show_trgm('讲台'), 1) as found")).toEqual([
    { found: 3 },
  ]);
});

test('provisioning again, even several times at once, changes nothing but the passwords', async () => {
  const { cmsUrl } = await provision(postgres, access);
  await ask(cmsUrl, 'create table if not exists kept (word text)', "insert into kept values ('讲台')");
  const again = Array.from({ length: 4 }, () => provision(postgres, { ...access, cmsPassword: 'changed' }));
  const [{ cmsUrl: changed } = { cmsUrl: '' }] = await Promise.all(again);
  expect(await ask(changed, 'select word from kept limit 1')).toEqual([{ word: '讲台' }]);
  await expect(ask(cmsUrl, 'select 1')).rejects.toThrow(/password authentication failed/);
});

test('each role keeps to its own schemas', async () => {
  const { cmsUrl, siteUrl } = await provision(postgres, access);
  await ask(cmsUrl, 'create table public.content (id int)', 'create table editorial.review (id int)');
  await ask(siteUrl, 'create schema site', 'create table site.outbox (id int)');
  const refused = [
    [siteUrl, 'select * from public.content'],
    [siteUrl, 'create table public.mine (id int)'],
    [siteUrl, 'select * from editorial.review'],
    [cmsUrl, 'select * from site.outbox'],
    [cmsUrl, 'create schema mine'],
    [siteUrl, 'create role mine'],
  ] as const;
  for (const [url, question] of refused)
    await expect(ask(url, question), question).rejects.toThrow(/permission denied/);
});

test('a copy of a database has its tables and its rights', async () => {
  const { siteUrl } = await provision(postgres, { ...access, database: 'original' });
  await ask(
    siteUrl,
    'create schema site',
    'create table site.word (word text)',
    "insert into site.word values ('课')",
  );
  await createDatabase(postgres, 'copy', { template: 'original' });
  const copy = postgres.url({ user: 'lectern_site', password: access.sitePassword, database: 'copy' });
  expect(await ask(copy, 'create schema learning', 'select word from site.word')).toEqual([{ word: '课' }]);
});

test('what was committed is there after Postgres and its starter were killed', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'lectern-killed-'));
  const first = await startPostgres({ dataDir });
  await ask(first.superuserUrl(), 'create table kept (word text)', "insert into kept values ('还在')");
  process.kill(pidOf(first), 'SIGKILL');
  await first.exited;
  const second = await startPostgres({ dataDir });
  expect(await ask(second.superuserUrl(), 'select word from kept')).toEqual([{ word: '还在' }]);
  await second.stop();
  rmSync(dataDir, { recursive: true });
});

test('a server that was left on the same folder is ended before another starts', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'lectern-left-'));
  const left = await startPostgres({ dataDir, durable: false });
  const pid = pidOf(left);
  const next = await startPostgres({ dataDir, durable: false });
  expect(await gone(pid, 0)).toBe(true);
  expect(pidOf(next)).not.toBe(pid);
  await next.stop();
  rmSync(dataDir, { recursive: true });
});

test('a pid file that names a stranger does not keep Postgres from starting, nor harm the stranger', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'lectern-stale-'));
  const first = await startPostgres({ dataDir, durable: false });
  const file = join(first.dataDir, 'postmaster.pid');
  const written = readFileSync(file, 'utf8');
  await first.stop();
  writeFileSync(file, written.replace(/^\d+/, String(process.pid)));
  const second = await startPostgres({ dataDir, durable: false });
  expect(await ask(second.superuserUrl(), 'select 1 as answer')).toEqual([{ answer: 1 }]);
  await second.stop();
  rmSync(dataDir, { recursive: true });
});
