import { randomUUID } from 'node:crypto';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { beforeAll, expect, inject, test, vi } from 'vitest';
import { rows } from '#kernel/db/index.ts';
import { anAccount } from '#rooms/membership/testing.ts';
import { pull } from '#rooms/publishing/index.ts';
import * as make from '../src/testing/documents.ts';
import { baseEnvironment } from '../src/testing/env.ts';
import { environmentOf, useSite } from '../src/testing/site.ts';
import { ask, commands, workersWork } from './kit/asking.ts';
import { useTrail } from './kit/trail.ts';

const site = useSite();
const trail = useTrail(site);
const grants = () => rows('select from membership."grant"');

beforeAll(async () => {
  site.cms.documents = [make.aLesson(), make.aCourse()];
  await pull();
});

/** Lets a worker come as far as the line of the trail, the last that a command writes, and kills it there. */
async function killAtTheLastMoment(): Promise<void> {
  const owner = new pg.Client(new URL(new URL(site.databaseUrl).pathname, inject('postgres').owner).href);
  await owner.connect();
  await owner.query('begin; lock table editorial.audit in access exclusive mode');
  const program = `import('./src/rooms/membership/commands.ts').then(({ carryOutNext }) => carryOutNext())`;
  const worker = spawn(process.execPath, ['--eval', program], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...baseEnvironment, ...environmentOf(site) },
    stdio: 'inherit',
  });
  const waits = `select from pg_locks where not granted and relation = 'editorial.audit'::regclass`;
  const atTheTrail = async () => expect((await owner.query(waits)).rowCount).toBe(1);
  await vi.waitFor(atTheTrail, { timeout: 60_000, interval: 100 }).finally(async () => {
    worker.kill('SIGKILL');
    await once(worker, 'exit');
    await owner.end();
  });
}

test(
  'a worker that is killed between command and grant loses nothing, and nothing is done twice',
  { timeout: 90_000 },
  async () => {
    const { id: accountId } = await anAccount();
    const target = make.idOf('course', 'writing');
    await ask({ kind: 'grant.give', key: randomUUID(), accountId, target, until: null, note: '' });
    await killAtTheLastMoment();
    expect(await grants()).toEqual([]);
    await vi.waitFor(
      async () => {
        await workersWork();
        expect(await commands()).toMatchObject([{ state: 'done', attempts: 0 }]);
      },
      { timeout: 10_000 },
    );
    await workersWork();
    expect(await grants()).toHaveLength(1);
    expect(await trail()).toHaveLength(1);
    expect(await rows('select from site.mail')).toHaveLength(1);
  },
);
