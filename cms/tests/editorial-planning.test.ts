import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import accounts from '../demo-accounts.json' with { type: 'json' };
import { call, type Cms, draftLesson, logIn, startCms } from './kit/index.ts';
import { plan, planOf, reviewInStages, tryToPlan } from './kit/schedule.ts';

const account = (role: string) => accounts.find((each) => each.role === role)!;

let cms: Cms;
let administrator: string;
beforeAll(async () => {
  cms = await startCms();
  administrator = await logIn(cms, account('administrator'));
});
beforeEach(() => reviewInStages(cms, 0));
afterAll(() => cms.close());

const cancel = (id: number, token = administrator) =>
  call(cms, `/editorial/schedules/${id}`, { method: 'DELETE', token });
const planned = (from: string, to: string, token = administrator) =>
  call(cms, `/editorial/schedules?${new URLSearchParams({ from, to })}`, { token });

test('the same is not planned twice at once, and again after it was cancelled', async () => {
  const { documentId } = await draftLesson(cms);
  const id = await plan(cms, administrator, { documentId });
  const second = await tryToPlan(cms, administrator, { documentId });
  expect([second.status, second.json.error.code]).toEqual([409, 'ALREADY_SCHEDULED']);
  expect(await cancel(id)).toMatchObject({ status: 200, json: { id, state: 'cancelled' } });
  expect((await cancel(id)).status).toBe(409);
  expect(await plan(cms, administrator, { documentId })).not.toBe(id);
});

test.each([
  ['in the past', { at: '2020-01-01T00:00:00.000Z' }, 400],
  ['for a text that is not there', { documentId: 'a'.repeat(24) }, 404],
  ['at no time', { at: 'tomorrow' }, 400],
])('nothing is planned %s', async (_what, wish, status) => {
  const { documentId } = await draftLesson(cms);
  expect((await tryToPlan(cms, administrator, { documentId, ...wish })).status).toBe(status);
});

test('a time may come in any time zone', async () => {
  const { documentId } = await draftLesson(cms);
  const id = await plan(cms, administrator, { documentId, at: '2999-01-01T08:00:00+08:00' });
  expect((await planOf(cms, id)).at.toISOString()).toBe('2999-01-01T00:00:00.000Z');
});

test('the calendar holds what is planned between two times, and whether it is ready', async () => {
  const { documentId } = await draftLesson(cms, { title: '日历' });
  await plan(cms, administrator, { documentId, at: '2998-05-01T00:00:00Z' });
  const cancelled = (await draftLesson(cms)).documentId;
  await cancel(await plan(cms, administrator, { documentId: cancelled, at: '2998-05-02T00:00:00Z' }));
  const { json } = await planned('2998-05-01T00:00:00Z', '2998-06-01T00:00:00Z');
  expect(json).toMatchObject([{ title: '日历', address: { documentId }, state: 'waiting', isReady: true }]);
  await reviewInStages(cms, 2);
  expect((await planned('2998-05-01T00:00:00Z', '2998-06-01T00:00:00Z')).json[0].isReady).toBe(false);
  expect((await planned('2998-05-01T00:00:01Z', '2998-06-01T00:00:00Z')).json).toEqual([]);
});

test('whoever may not publish plans and cancels nothing', async () => {
  const { documentId } = await draftLesson(cms);
  const id = await plan(cms, administrator, { documentId });
  for (const role of ['content-creator', 'first-reviewer', 'moderator', 'finance']) {
    const token = await logIn(cms, account(role));
    expect((await tryToPlan(cms, token, { documentId, act: 'unpublish' })).status).toBe(403);
    expect((await cancel(id, token)).status).toBe(403);
  }
});

test('what was planned for a text that is deleted is cancelled', async () => {
  const { documentId } = await draftLesson(cms);
  const id = await plan(cms, administrator, { documentId });
  await cms.strapi.documents('api::catalog.lesson').delete({ documentId, locale: 'zh-CN' });
  expect((await planOf(cms, id)).state).toBe('cancelled');
});
