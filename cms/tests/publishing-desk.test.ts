import { type PublicationList, PublishingState } from '@lectern/shared-types';
import { beforeEach, expect, test } from 'vitest';
import { call, liveLesson, logIn, newSlug, publish } from './kit/index.ts';
import { useOutbox } from './kit/outbox.ts';
import { useWorker } from './kit/publications.ts';
import { useDesk } from './kit/use.ts';

const desk = useDesk();
const outbox = useOutbox(() => desk.cms);
const worker = useWorker(outbox);

const get = (path: string) => call(desk.cms, `/publishing${path}`, { token: desk.tokens['second-reviewer'] });
const list = async (query = ''): Promise<PublicationList> => (await get(`/publications${query}`)).json;
const state = async () => PublishingState.parse((await get('/state')).json);

/** Logs in as somebody who may oversee publishing and nothing else. */
async function overseer(): Promise<string> {
  const { strapi } = desk.cms;
  const role = await strapi.service('admin::role').create({ name: 'Overseer', description: '' });
  await strapi.service('admin::role').assignPermissions(role.id, [{ action: 'plugin::publishing.oversee' }]);
  const account = { email: 'overseer@example.org', password: 'An-overseer-of-the-tests-1' };
  await strapi
    .service('admin::user')
    .create({ ...account, firstname: 'O', lastname: 'O', isActive: true, roles: [role.id] });
  return logIn(desk.cms, account);
}

beforeEach(() => outbox.query('truncate site.outbox'));

test('publications are listed with their titles, the newest first, and narrowed down by state', async () => {
  const waiting = await liveLesson(desk.cms, { title: '等待的课' });
  const live = await liveLesson(desk.cms, { title: '上线的课' });
  await worker.goLive(live.documentId);
  const all = await list();
  expect(all.items.map(({ title, state }) => [title, state])).toEqual([
    ['上线的课', 'live'],
    ['等待的课', 'waiting'],
  ]);
  expect(all).toMatchObject({ total: 2, isCapped: false });
  expect((await list('?state=waiting')).items.map(({ address }) => address)).toEqual([
    { uid: 'api::catalog.lesson', documentId: waiting.documentId, locale: 'zh-CN' },
  ]);
  expect((await list('?page=2&pageSize=1')).items.map(({ title }) => title)).toEqual(['等待的课']);
});

test('a document that is deleted keeps its publications, without a title', async () => {
  const { documentId } = await liveLesson(desk.cms);
  await desk.cms.strapi.documents('api::catalog.lesson').delete({ documentId, locale: '*' });
  const { items } = await list();
  expect(items.map(({ title, isPublished }) => [title, isPublished])).toEqual([
    [null, false],
    [null, null],
  ]);
});

test('what was set aside and then published anew is listed no more', async () => {
  const { documentId } = await liveLesson(desk.cms);
  await worker.setAside(documentId);
  expect((await list('?state=set_aside')).items).toMatchObject([{ mayRetry: true }]);
  await publish(desk.cms, 'api::catalog.lesson', { documentId });
  expect((await list('?state=set_aside')).total).toBe(0);
  expect((await list()).items.map(({ state }) => state)).toEqual(['waiting']);
});

test('the figures tell what waits, what was set aside, and how quick the last day was', async () => {
  const documents = await Promise.all(
    [1, 2, 3].map(() => liveLesson(desk.cms, { slug: newSlug('figures') })),
  );
  const [first, second, third] = documents.map(({ documentId }) => documentId);
  await worker.mark(first!, `state = 'live', done_at = created_at + interval '100 ms'`);
  await worker.mark(second!, `state = 'live', done_at = created_at + interval '300 ms'`);
  await worker.setAside(third!);
  await liveLesson(desk.cms);
  await outbox.query(
    `update site.outbox set created_at = clock_timestamp() - interval '2 minutes' where state = 'waiting'`,
  );
  const now = await state();
  expect(now).toMatchObject({ waiting: 1, setAside: 1, lastDay: { count: 2, p50Ms: 200, p95Ms: 290 } });
  expect(now.oldestMs).toBeGreaterThanOrEqual(120_000);
});

test('what went live the day before yesterday is in no figure of the last day', async () => {
  const { documentId } = await liveLesson(desk.cms);
  await worker.mark(
    documentId,
    `state = 'live', created_at = now() - interval '49 hours', done_at = now() - interval '48 hours'`,
  );
  const { lastDay, oldestMs } = await state();
  expect([lastDay, oldestMs]).toEqual([{ count: 0, p50Ms: null, p95Ms: null }, null]);
});

test('what was published before the site had its first release is live, in a time that counts nowhere', async () => {
  const { documentId } = await liveLesson(desk.cms);
  await worker.mark(documentId, `state = 'live', created_at = '2025-12-31', done_at = clock_timestamp()`);
  expect((await list()).items).toMatchObject([{ state: 'live', tookMs: null }]);
  expect((await state()).lastDay.count).toBe(0);
});

test('the desk hears that publishing is held, since when and why', async () => {
  expect((await state()).held).toBeNull();
  await outbox.query(
    `update site.standing set held_at = '2026-11-23T08:00:00Z', held_because = 'A broken header'`,
  );
  expect((await state()).held).toEqual({ since: '2026-11-23T08:00:00.000Z', because: 'A broken header' });
  await outbox.query('update site.standing set held_at = null, held_because = null');
});

test('the desk hears what the nightly comparisons of the last week have found', async () => {
  await outbox.query(
    `insert into site.alarm (at, release, mended_by, total, files) values
       (now() - interval '8 days', 'older', 'old', 9, '{old.html}'),
       (now() - interval '1 hour', 'old', 'new', 2, '{index.html,en/index.html}')`,
  );
  expect((await state()).alarms).toMatchObject([
    { release: 'old', mendedBy: 'new', total: 2, files: ['index.html', 'en/index.html'] },
  ]);
});

test('whoever oversees publishing but may not read a type is told no title and no trouble of it', async () => {
  const { documentId } = await liveLesson(desk.cms, { title: '机密' });
  await worker.setAside(documentId);
  expect((await list()).items).toMatchObject([{ title: '机密', trouble: { code: 'PAGE_FAILED' } }]);
  const token = await overseer();
  const { json } = await call(desk.cms, '/publishing/publications', { token });
  expect(json.items).toMatchObject([{ title: null, trouble: null, mayRetry: false }]);
});

test('the CMS itself reads no table of the site', async () => {
  await expect(desk.cms.strapi.db.connection('site.outbox').select('*')).rejects.toThrow(/permission denied/);
});
