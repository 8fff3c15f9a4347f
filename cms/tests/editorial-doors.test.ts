import { beforeAll, beforeEach, expect, test } from 'vitest';
import accounts from '../demo-accounts.json' with { type: 'json' };
import { approve, traceOf } from './kit/desk.ts';
import { ADMIN, lesson, tryToPut } from './kit/importing.ts';
import { call, liveLesson, logIn, newSlug, published, TOKEN } from './kit/index.ts';
import { useCms } from './kit/use.ts';

/*
 * Every door through which a text could come before readers, tried with the strongest rights there are. The
 * text is live, its draft says something that nobody has approved.
 */

const LESSON = 'api::catalog.lesson';
const PANEL = `/content-manager/collection-types/${LESSON}`;
const locale = 'zh-CN';

const cms = useCms();
let token: string;
let documentId: string;
let slug: string;

beforeAll(async () => {
  token = await logIn(
    cms,
    accounts.find(({ role }) => role === 'administrator')!,
  );
});

beforeEach(async () => {
  const live = await liveLesson(cms, { body: '已审' });
  ({ documentId } = live);
  slug = live.slug!;
  await lessons().update({ documentId, locale, data: { body: '未审' } });
});

const lessons = () => cms.strapi.documents(LESSON);
const post = (path: string, body: unknown) => call(cms, path, { method: 'POST', token, body });
const seen = async () => (await published(cms, 'lesson', { documentId }))?.body.markdown;

const PANEL_DOORS: Record<string, () => ReturnType<typeof call>> = {
  'the button': () => post(`${PANEL}/${documentId}/actions/publish?locale=${locale}`, {}),
  'the button with a body': () =>
    post(`${PANEL}/${documentId}/actions/publish?locale=${locale}`, { body: '夹带' }),
  'the button for all languages': () => post(`${PANEL}/${documentId}/actions/publish?locale=*`, {}),
  'many at once': () => post(`${PANEL}/actions/bulkPublish?locale=${locale}`, { documentIds: [documentId] }),
};

test.each(Object.keys(PANEL_DOORS))(
  'the panel refuses to publish by %s, and nothing is changed',
  async (door) => {
    const before = await traceOf(cms, LESSON, documentId);
    const { status, json } = await PANEL_DOORS[door]!();
    // Strapi itself knows no language “*”.
    const refusal = door.endsWith('all languages') ? 'ApplicationError' : 'NOT_APPROVED';
    expect([status >= 400, json.error.name]).toEqual([true, refusal]);
    expect(await traceOf(cms, LESSON, documentId)).toEqual(before);
    expect(await seen()).toBe('已审');
  },
);

test('the panel refuses to create and publish in one call, and nothing is created', async () => {
  const body = { title: '新', slug: newSlug('new'), body: '未审', kind: 'text', access: 'free' };
  expect((await post(`${PANEL}/actions/publish?locale=${locale}`, body)).json.error.name).toBe(
    'NOT_APPROVED',
  );
  expect(await lessons().count({ filters: { slug: body.slug } })).toBe(0);
});

const rows = () => cms.strapi.db.connection('catalog_lessons').where({ document_id: documentId });

test('a save in the panel stays a draft, whatever it says of itself', async () => {
  const body = {
    body: '夹带',
    publishedAt: '2020-01-01T00:00:00.000Z',
    firstLiveAt: '2001-01-01T00:00:00.000Z',
  };
  const path = `${PANEL}/${documentId}?locale=${locale}&status=published`;
  await call(cms, path, { method: 'PUT', token, body });
  expect(await seen()).toBe('已审');
  const [row] = await rows().whereNull('published_at').select('body', 'first_live_at');
  expect(row.body).toBe('夹带');
  expect(row.first_live_at.getFullYear()).toBeGreaterThan(2001);
});

test('an import without a publisher changes the draft, one with a publisher is an override of one line', async () => {
  await tryToPut(cms, lesson(slug, { body: '导入' }, { force: true }));
  expect(await seen()).toBe('已审');
  const before = await lines();
  await tryToPut(cms, lesson(slug, { body: '导入' }, { force: true, publishAs: ADMIN }));
  expect(await seen()).toBe('导入');
  const [line, ...more] = (await lines()).slice(before.length);
  expect(line).toMatchObject({ action: 'entry.publish-override', actor_kind: 'import', words: 'Import' });
  expect(more).toEqual([]);
});
const lines = () =>
  cms.strapi.db
    .connection('editorial.audit')
    .where('subject', 'like', `%${documentId}%`)
    .orderBy('id')
    .select('action', 'actor_kind', 'words');

test.each(['/api/lessons', '/api/catalog/lessons', '/api/catalog.lesson'])(
  'no token writes by %s, because there is no such door',
  async (path) => {
    const { accessKey } = await cms.strapi
      .service('admin::api-token')
      .create({ name: path, type: 'full-access', lifespan: null, description: '' });
    for (const each of [accessKey, TOKEN]) {
      const body = { data: { title: '夹带', slug: newSlug('token') } };
      const create = await call(cms, path, { method: 'POST', token: each, body });
      const update = await call(cms, `${path}/${documentId}`, { method: 'PUT', token: each, body });
      expect([create.status, update.status]).toEqual([405, 405]);
      const panel = `${PANEL}/${documentId}/actions/publish?locale=${locale}`;
      expect((await call(cms, panel, { method: 'POST', token: each, body: {} })).status).toBe(401);
    }
  },
);

test.each(['/content-releases', '/content-manager/history-versions'])(
  'Strapi’s own door %s is not there',
  async (path) => {
    expect((await call(cms, path, { token })).status).toBe(404);
    expect((await post(path, {})).status).toBeGreaterThanOrEqual(404);
  },
);

test('no other Strapi transfers its texts into this one', async () => {
  const { accessKey } = await cms.strapi
    .service('admin::transfer')
    .token.create({ name: 'push', description: '', permissions: ['push'], lifespan: null });
  expect((await call(cms, '/admin/transfer/runner/push', { token: accessKey })).status).toBe(404);
});

test('what was approved goes live by every door', async () => {
  const doors = [
    () => post(`${PANEL}/${documentId}/actions/publish?locale=${locale}`, {}),
    () => post(`${PANEL}/actions/bulkPublish?locale=${locale}`, { documentIds: [documentId] }),
    () => lessons().publish({ documentId, locale }),
    () => lessons().update({ documentId, locale, data: {}, status: 'published' }),
  ];
  for (const [index, open] of doors.entries()) {
    await lessons().update({ documentId, locale, data: { body: `第 ${index} 稿` } });
    await approve(cms, LESSON, { documentId });
    await open();
    expect(await seen()).toBe(`第 ${index} 稿`);
  }
});

test('what was written after the approval is not approved, even when it is taken back', async () => {
  await approve(cms, LESSON, { documentId });
  await lessons().update({ documentId, locale, data: { body: '后来' } });
  await lessons().update({ documentId, locale, data: { body: '未审' } });
  await expect(lessons().publish({ documentId, locale })).rejects.toThrow('is not approved');
  expect(await seen()).toBe('已审');
});

test('an approved text that the button’s body alters is not published, and stays approved', async () => {
  await approve(cms, LESSON, { documentId });
  const before = await traceOf(cms, LESSON, documentId);
  const answer = await post(`${PANEL}/${documentId}/actions/publish?locale=${locale}`, { body: '夹带' });
  expect(answer.status).toBe(409);
  expect(await traceOf(cms, LESSON, documentId)).toEqual(before);
});

test('of an edit and a publication at the same moment, no unapproved word comes through', async () => {
  for (let round = 0; round < 5; round += 1) {
    await lessons().update({ documentId, locale, data: { body: `通过 ${round}` } });
    await approve(cms, LESSON, { documentId });
    const edit = call(cms, `${PANEL}/${documentId}?locale=${locale}`, {
      method: 'PUT',
      token,
      body: { body: `夹带 ${round}` },
    });
    const publication = post(`${PANEL}/${documentId}/actions/publish?locale=${locale}`, {});
    await Promise.all([edit, publication]);
    expect(await seen()).not.toContain('夹带');
  }
});
