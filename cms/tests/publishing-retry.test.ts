import { beforeEach, expect, test } from 'vitest';
import { call, liveLesson, publish } from './kit/index.ts';
import { useOutbox } from './kit/outbox.ts';
import { useWorker } from './kit/publications.ts';
import type { DeskRole } from './kit/reviewing.ts';
import { linesOf } from './kit/trail.ts';
import { useDesk } from './kit/use.ts';

const desk = useDesk();
const outbox = useOutbox(() => desk.cms);
const worker = useWorker(outbox);

const retry = (body: object, role: DeskRole = 'second-reviewer') =>
  call(desk.cms, '/publishing/retries', { method: 'POST', token: desk.tokens[role], body });
/** The states of a document's publications, the oldest first. */
async function statesOf(documentId: string): Promise<unknown[]> {
  const rows = await outbox.query(
    `select state from site.outbox where document_id = '${documentId}' order by id`,
  );
  return rows.map(({ state }) => state);
}

beforeEach(() => outbox.query('truncate site.outbox'));

test('trying again says the document anew, wakes the worker and stands in the audit trail', async () => {
  const { documentId } = await liveLesson(desk.cms, { title: '再来一次' });
  const id = await worker.setAside(documentId);
  const woken = await outbox.woken();
  const lines = await linesOf(desk.cms, async () => {
    expect(await outbox.told(() => retry({ ids: [id] }))).toEqual([`lesson ${documentId} zh-CN`]);
  });
  expect(await outbox.woken()).toBe(woken + 1);
  expect(lines).toMatchObject([
    {
      action: 'publishing.retry',
      subject: `api::catalog.lesson:${documentId}:zh-CN`,
      label: '再来一次',
      actor_kind: 'person',
    },
  ]);
  expect(await statesOf(documentId)).toEqual(['set_aside', 'waiting']);
});

test('all that was set aside is tried again at once, each document once', async () => {
  const lessons = [await liveLesson(desk.cms), await liveLesson(desk.cms)];
  for (const { documentId } of lessons) await worker.setAside(documentId);
  expect(await outbox.told(() => retry({}))).toHaveLength(2);
  expect((await retry({})).json).toEqual({ retried: 0 });
});

test('nobody tries again what they may not publish', async () => {
  const { documentId } = await liveLesson(desk.cms);
  const id = await worker.setAside(documentId);
  expect((await retry({ ids: [id] }, 'finance')).status).toBe(403);
  expect((await retry({}, 'finance')).json).toEqual({ retried: 0 });
  expect((await retry({ ids: [id] }, 'content-creator')).status).toBe(403);
  expect(await statesOf(documentId)).toEqual(['set_aside']);
});

test('what waits, is live or was published anew is not tried again', async () => {
  const { documentId } = await liveLesson(desk.cms);
  const live = await worker.goLive(documentId);
  await publish(desk.cms, 'api::catalog.lesson', { documentId });
  const old = await worker.setAside(documentId);
  await publish(desk.cms, 'api::catalog.lesson', { documentId });
  expect((await retry({ ids: [live, old, old + 1] })).json).toEqual({ retried: 0 });
});

test('finance tries prices again, whose saving publishes them', async () => {
  const { documentId: lesson } = await liveLesson(desk.cms);
  const data = { lesson: { documentId: lesson }, kind: 'once', currency: 'CNY', amount: 9900 } as const;
  const { documentId } = await desk.cms.strapi.documents('api::catalog.price').create({ data });
  await worker.setAside(documentId);
  expect(await outbox.told(() => retry({}, 'finance'))).toEqual([`price ${documentId}`]);
});
