import type { OnSite } from '@lectern/shared-types';
import { expect, test } from 'vitest';
import { call, liveLesson, publish } from './kit/index.ts';
import { useOutbox } from './kit/outbox.ts';
import { PATH, useWorker } from './kit/publications.ts';
import { type DeskRole, writeLesson } from './kit/reviewing.ts';
import { useDesk } from './kit/use.ts';

const desk = useDesk();
const outbox = useOutbox(() => desk.cms);
const worker = useWorker(outbox);

const get = (path: string, role: DeskRole = 'second-reviewer') =>
  call(desk.cms, `/publishing/texts/${path}`, { token: desk.tokens[role] });
const pathOf = (documentId: string) => `api::catalog.lesson/${documentId}?locale=zh-CN`;
async function onSite(documentId: string, role?: DeskRole): Promise<OnSite> {
  return (await get(pathOf(documentId), role)).json;
}

test('what was never published has nothing on the site', async () => {
  const documentId = await writeLesson(desk);
  expect(await onSite(documentId)).toMatchObject({ publication: null, liveUrl: null, isPublished: false });
});

test('what has just been published waits, by the database’s clock', async () => {
  const { documentId } = await liveLesson(desk.cms);
  const { publication, isPublished } = await onSite(documentId);
  expect(publication).toMatchObject({ state: 'waiting', attempts: 0, url: null });
  expect(isPublished).toBe(true);
  await worker.mark(documentId, `created_at = clock_timestamp() - interval '20 s'`);
  expect((await onSite(documentId)).publication?.tookMs).toBeGreaterThanOrEqual(20_000);
});

test('what is live says in what time, and where readers find it', async () => {
  const { documentId } = await liveLesson(desk.cms);
  await worker.goLive(documentId);
  const { publication, liveUrl } = await onSite(documentId);
  expect(publication).toMatchObject({ state: 'live', tookMs: 312, trouble: null });
  expect(liveUrl).toBe(`http://127.0.0.1:4321${PATH}`);
  expect(publication?.url).toBe(liveUrl);
});

test('while a change waits or was set aside, readers find what was live before', async () => {
  const { documentId } = await liveLesson(desk.cms);
  await worker.goLive(documentId);
  await publish(desk.cms, 'api::catalog.lesson', { documentId });
  expect(await onSite(documentId)).toMatchObject({
    publication: { state: 'waiting' },
    liveUrl: `http://127.0.0.1:4321${PATH}`,
  });
  await worker.setAside(documentId);
  expect(await onSite(documentId)).toMatchObject({
    publication: { state: 'set_aside', trouble: { code: 'PAGE_FAILED', message: 'It threw.' } },
    liveUrl: `http://127.0.0.1:4321${PATH}`,
  });
});

test('what was taken down is published no more, and once that is live it is nowhere', async () => {
  const { documentId } = await liveLesson(desk.cms);
  await worker.goLive(documentId);
  await desk.cms.strapi.documents('api::catalog.lesson').unpublish({ documentId, locale: 'zh-CN' });
  expect(await onSite(documentId)).toMatchObject({ publication: { state: 'waiting' }, isPublished: false });
  await worker.goLive(documentId, null);
  expect(await onSite(documentId)).toMatchObject({ publication: { state: 'live' }, liveUrl: null });
});

test('each language is followed for itself', async () => {
  const { documentId } = await liveLesson(desk.cms);
  await worker.goLive(documentId);
  const english = await get(`api::catalog.lesson/${documentId}?locale=en`);
  expect(english.json).toMatchObject({ publication: null, isPublished: false });
});

test('only whoever may publish a text is offered to try again, and a moderator sees nothing of it', async () => {
  const { documentId } = await liveLesson(desk.cms);
  const roles = ['administrator', 'second-reviewer', 'content-creator'] as const;
  const offers = await Promise.all(roles.map(async (role) => (await onSite(documentId, role)).mayRetry));
  expect(offers).toEqual([true, true, false]);
  expect((await get(pathOf(documentId), 'moderator')).status).toBe(403);
});

test('finance sees what the site shows of a price, whose saving publishes it', async () => {
  const { documentId: lesson } = await liveLesson(desk.cms);
  const body = { lesson: { connect: [{ documentId: lesson }] }, kind: 'once', currency: 'CNY', amount: 9900 };
  const path = '/content-manager/collection-types/api::catalog.price';
  const { json } = await call(desk.cms, path, { method: 'POST', token: desk.tokens.finance, body });
  const { documentId } = json.data;
  await worker.setAside(documentId);
  const answer = await get(`api::catalog.price/${documentId}`, 'finance');
  expect(answer.json).toMatchObject({
    publication: { state: 'set_aside' },
    isPublished: true,
    mayRetry: true,
  });
});
