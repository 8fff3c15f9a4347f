import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import accounts from '../demo-accounts.json' with { type: 'json' };
import { startAnother } from './kit/another.ts';
import { call, type Cms, draftLesson, logIn, startCms } from './kit/index.ts';
import { bringAbout, later, plan, planOf, reviewInStages, SOON } from './kit/schedule.ts';

const LESSON = 'api::catalog.lesson';
const account = (role: string) => accounts.find((each) => each.role === role)!;

let cms: Cms;
let administrator: string;
beforeAll(async () => {
  cms = await startCms();
  administrator = await logIn(cms, account('administrator'));
});
beforeEach(() => reviewInStages(cms, 0));
afterAll(() => cms.close());

const table = (name: string) => cms.strapi.db.connection(`editorial.${name}`);

const isOver = (id: number, state: string) =>
  vi.waitFor(async () => expect((await planOf(cms, id)).state).toBe(state), SOON);
const isLive = async (documentId: string) =>
  (await cms.strapi.documents(LESSON).findOne({ documentId, locale: 'zh-CN', status: 'published' })) !== null;

test('a text is published at its time and not before, in the name of whoever planned it', async () => {
  const { documentId } = await draftLesson(cms);
  const at = later(3000);
  const id = await plan(cms, administrator, { documentId, at });
  expect(await isLive(documentId)).toBe(false);
  await isOver(id, 'done');
  expect(await isLive(documentId)).toBe(true);
  const { ended_at: ended } = await planOf(cms, id);
  expect(ended.getTime()).toBeGreaterThanOrEqual(Date.parse(at));
  const line = await table('audit')
    .where({ action: 'schedule.create', subject: `${LESSON}:${documentId}:zh-CN` })
    .first('*');
  expect(line).toMatchObject({ actor_name: 'Demo Administrator', ip: '127.0.0.1' });
  expect(JSON.parse(line.after)).toEqual({ act: 'publish', at });
});

test('a text is taken down at its time', async () => {
  const { documentId } = await draftLesson(cms);
  await cms.strapi.documents(LESSON).publish({ documentId, locale: 'zh-CN' });
  const id = await plan(cms, administrator, { documentId, act: 'unpublish' });
  await bringAbout(cms, [id]);
  await isOver(id, 'done');
  expect(await isLive(documentId)).toBe(false);
});

test('what became due while nothing ran is done at the next start', async () => {
  const { documentId } = await draftLesson(cms);
  const id = await plan(cms, administrator, { documentId });
  await cms.close();
  const { Client } = await import('pg');
  const client = new Client({ connectionString: cms.database });
  await client.connect();
  await client.query(`update editorial.schedule set at = now() - interval '1 day' where id = $1`, [id]);
  await client.end();
  cms = await startCms({ CMS_DATABASE_URL: cms.database });
  administrator = await logIn(cms, account('administrator'));
  await isOver(id, 'done');
  expect(await isLive(documentId)).toBe(true);
});

test('two instances that wake at the same time do each plan once', async () => {
  const lessons = await Promise.all(Array.from({ length: 6 }, () => draftLesson(cms)));
  const ids = await Promise.all(lessons.map(({ documentId }) => plan(cms, administrator, { documentId })));
  const live = await countPublications();
  const other = await startAnother(cms);
  await bringAbout(cms, ids);
  await Promise.all(ids.map((id) => isOver(id, 'done')));
  await sleep(3000); // another round of both
  await other.close();
  expect(await live()).toEqual(lessons.map(({ documentId }) => [documentId, 1]).toSorted());
});

test('a plan that a crash interrupts still waits, and is done once by whoever lives', async () => {
  const { documentId } = await draftLesson(cms);
  const id = await plan(cms, administrator, { documentId });
  const live = await countPublications();
  const { connection } = cms.strapi.db;
  // Whoever publishes waits here, in the middle of the transaction, until the test lets go.
  await connection.raw(`
    create or replace function public.note_live() returns trigger language plpgsql as $$
    begin
      perform pg_advisory_xact_lock(7);
      insert into public.went_live values (new.document_id);
      return new;
    end $$`);
  const holder = await connection.client.acquireConnection();
  await holder.query('select pg_advisory_lock(7)');
  const other = await startAnother(cms);
  cms.strapi.cron.stop();
  await bringAbout(cms, [id]);
  await vi.waitFor(async () => expect(await publishing()).toBe(1), SOON);
  await other.kill();
  await holder.query('select pg_advisory_unlock(7)');
  await connection.client.releaseConnection(holder);
  await vi.waitFor(async () => expect(await publishing()).toBe(0), SOON);
  expect([(await planOf(cms, id)).state, await isLive(documentId)]).toEqual(['waiting', false]);
  cms.strapi.cron.start();
  await isOver(id, 'done');
  expect(await live()).toEqual([[documentId, 1]]);
});

/** How many transactions hold the lock of the trigger, or wait for it. */
async function publishing(): Promise<number> {
  const { rows } = await cms.strapi.db.connection.raw(
    `select count(*)::int from pg_locks join pg_stat_activity using (pid)
     where locktype = 'advisory' and objid = 7 and state <> 'idle'`,
  );
  return rows[0].count;
}

/** Counts the rows that go live from now on, by document. */
async function countPublications(): Promise<() => Promise<[string, number][]>> {
  const { connection } = cms.strapi.db;
  await connection.raw(`
    create table if not exists public.went_live (document_id text);
    create or replace function public.note_live() returns trigger language plpgsql as $$
    begin insert into public.went_live values (new.document_id); return new; end $$;
    create or replace trigger note_live after insert on catalog_lessons
      for each row when (new.published_at is not null) execute function public.note_live();
    truncate public.went_live`);
  return async () => {
    const { rows } = await connection.raw(
      'select document_id, count(*)::int from public.went_live group by 1 order by 1',
    );
    return rows.map((row: { document_id: string; count: number }) => [row.document_id, row.count]);
  };
}

test('a passing fault of the database is no failure: the plan is tried again', async () => {
  const { documentId } = await draftLesson(cms);
  const id = await plan(cms, administrator, { documentId });
  let faults = 0;
  cms.strapi.documents.use(async (ctx, next) => {
    if (ctx.action !== 'publish' || faults > 0) return next();
    faults += 1;
    await next();
    throw Object.assign(new Error('deadlock detected'), { code: '40P01' });
  });
  await bringAbout(cms, [id]);
  await isOver(id, 'done');
  expect([faults, await isLive(documentId)]).toEqual([1, true]);
});

test('what cannot be done fails once, says why, and tells whoever planned it and whoever wrote it', async () => {
  const token = await logIn(cms, account('content-creator'));
  const body = { title: '缺少正文', slug: 'planned-lesson', kind: 'text', access: 'free', body: '正文' };
  const path = `/content-manager/collection-types/${LESSON}`;
  const { json } = await call(cms, path, { method: 'POST', token, body });
  const { documentId } = json.data;
  const id = await plan(cms, administrator, { documentId });
  await reviewInStages(cms, 2);
  await bringAbout(cms, [id]);
  await isOver(id, 'failed');
  expect(await isLive(documentId)).toBe(false);
  const { failure } = await planOf(cms, id);
  expect(failure).toContain('缺少正文');
  expect(failure).toContain('is not approved');
  const told = await table('notification').where({ kind: 'schedule-failed', document_id: documentId });
  expect(told.map(({ words }) => words)).toEqual([failure, failure]);
  expect(await table('audit').where({ action: 'schedule.failed', words: failure })).toMatchObject([
    { actor_kind: 'schedule', actor_name: 'Demo Administrator' },
  ]);
});

test('a plan of somebody who may no longer publish fails and says so', async () => {
  const role = await cms.strapi.service('admin::role').findOne({ code: 'strapi-super-admin' });
  const email = 'leaving@example.org';
  const password = 'Long-Enough-1';
  const leaving = { email, password, firstname: 'Leaving', lastname: '', isActive: true, roles: [role.id] };
  const { id: userId } = await cms.strapi.service('admin::user').create(leaving);
  const token = await logIn(cms, { email, password });
  const { documentId } = await draftLesson(cms);
  const ids = [await plan(cms, token, { documentId })];
  const creator = await cms.strapi.service('admin::role').findOne({ code: 'lectern-content-creator' });
  await cms.strapi.service('admin::user').updateById(userId, { roles: [creator.id] });
  await bringAbout(cms, ids);
  await isOver(ids[0]!, 'failed');
  expect((await planOf(cms, ids[0]!)).failure).toBe('Leaving, who scheduled this, may no longer publish it.');
  expect(await isLive(documentId)).toBe(false);
});
