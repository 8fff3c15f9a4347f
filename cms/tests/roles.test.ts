import { afterAll, beforeAll, expect, test } from 'vitest';
import accounts from '../demo-accounts.json' with { type: 'json' };
import { call, type Cms, draftLesson, logIn, publish, published, startCms } from './kit/index.ts';

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.close());

const account = (role: string) => accounts.find((each) => each.role === role)!;
const permissionRows = () =>
  cms.strapi.db.connection('admin_permissions').select('id', 'action', 'subject', 'properties').orderBy('id');

test('there is a role for each kind of work, and none of Strapi’s own', async () => {
  const roles = await cms.strapi.db.query('admin::role').findMany({ orderBy: 'name' });
  expect(roles.map(({ name }) => name)).toEqual([
    'Administrator',
    'Content creator',
    'Finance',
    'First reviewer',
    'Moderator',
    'Second reviewer',
  ]);
});

test('local mode has one demo account for each role', async () => {
  const users = await cms.strapi.db.query('admin::user').findMany({ populate: { roles: true } });
  expect(users.map(({ email, roles }) => [email, roles.length])).toEqual(
    accounts.map(({ email }) => [email, 1]),
  );
});

test('nobody holds an API token that Strapi made by itself', async () => {
  expect(await cms.strapi.db.query('admin::api-token').count()).toBe(0);
});

test('a content creator writes drafts in both languages and cannot publish them', async () => {
  const token = await logIn(cms, account('content-creator'));
  const path = '/content-manager/collection-types/api::catalog.lesson';
  const body = { title: '草稿', slug: 'a-draft', kind: 'text', access: 'free', body: '正文' };
  const created = await call(cms, path, { method: 'POST', token, body });
  expect(created.status).toBe(201);
  const { documentId } = created.json.data;
  const english = { ...body, title: 'Draft', locale: 'en' };
  const edited = await call(cms, `${path}/${documentId}`, { method: 'PUT', token, body: english });
  expect(edited.status).toBe(200);
  expect(edited.json.data).toMatchObject({ locale: 'en', slug: 'a-draft', publishedAt: null });
  const publish = `${path}/${documentId}/actions/publish?locale=zh-CN`;
  expect((await call(cms, publish, { method: 'POST', token, body })).status).toBe(403);
  const tag = { name: '标签', slug: 'a-tag' };
  const tags = '/content-manager/collection-types/api::editorial.tag?locale=zh-CN';
  expect((await call(cms, tags, { method: 'POST', token, body: tag })).status).toBe(403);
});

test('a reviewer reads drafts and changes none', async () => {
  const { documentId } = await draftLesson(cms, { title: '只读' });
  const token = await logIn(cms, account('first-reviewer'));
  const path = `/content-manager/collection-types/api::catalog.lesson/${documentId}?locale=zh-CN`;
  const read = await call(cms, path, { token });
  expect(read.json.data.title).toBe('只读');
  expect((await call(cms, path, { method: 'PUT', token, body: { title: '改' } })).status).toBe(403);
});

test('finance sets prices and rewrites nothing but their end', async () => {
  const { documentId } = await draftLesson(cms);
  const token = await logIn(cms, account('finance'));
  const path = '/content-manager/collection-types/api::catalog.price';
  const body = { lesson: { connect: [{ documentId }] }, kind: 'once', currency: 'CNY', amount: 9900 };
  const created = await call(cms, path, { method: 'POST', token, body });
  expect(created.status).toBe(201);
  const price = `${path}/${created.json.data.documentId}`;
  const ended = await call(cms, price, { method: 'PUT', token, body: { until: '2030-01-01T00:00:00.000Z' } });
  expect(ended.json.data.until).toBe('2030-01-01T00:00:00.000Z');
  await call(cms, price, { method: 'PUT', token, body: { amount: 1 } });
  expect((await call(cms, price, { token })).json.data.amount).toBe(9900);
});

test('the desk lists what is written here, and no users of visitors’ accounts', async () => {
  const token = await logIn(cms, account('administrator'));
  const { json } = await call(cms, '/content-manager/content-types', { token });
  const shown = json.data.filter(({ isDisplayed }: { isDisplayed: boolean }) => isDisplayed);
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.filter(({ uid }: { uid: string }) => !uid.startsWith('api::'))).toEqual([]);
});

test.each([
  '/admin/ai-feature-config',
  '/i18n/ai-localization-jobs/collection-types/api::catalog.lesson/undefined',
])('the panel hears that there is nothing at %s, without an error', async (path) => {
  const token = await logIn(cms, account('administrator'));
  expect(await call(cms, path, { token })).toMatchObject({ status: 200, json: { data: null } });
});

test('an administrator publishes nothing that is not approved, unless they answer for it', async () => {
  const { documentId } = await draftLesson(cms, { title: '未审' });
  const token = await logIn(cms, account('administrator'));
  const path = `/content-manager/collection-types/api::catalog.lesson/${documentId}/actions/publish?locale=zh-CN`;
  const refused = await call(cms, path, { method: 'POST', token, body: {} });
  expect([refused.status, refused.json.error.name]).toEqual([409, 'NOT_APPROVED']);
  expect(refused.json.error.message).toContain('“未审” (zh-CN) is not approved');
  await publish(cms, 'api::catalog.lesson', { documentId });
  expect(await published(cms, 'lesson', { documentId })).toBeDefined();
});

test('every permission that is stored names an action that Strapi knows, and fields where it writes or reads', async () => {
  const actions = cms.strapi.service('admin::permission').actionProvider.keys();
  const rows = await permissionRows();
  const ours = rows.filter(({ subject }) => subject?.startsWith('api::'));
  const written = ours.filter(({ action }) => /explorer\.(create|read|update)$/.test(action));
  expect(rows.map(({ action }) => action).filter((action) => !actions.includes(action))).toEqual([]);
  expect(written.filter(({ properties }) => !JSON.parse(properties).fields?.length)).toEqual([]);
});

test('a second start changes no role and no permission', async () => {
  const before = await permissionRows();
  const { database } = cms;
  await cms.close();
  cms = await startCms({ CMS_DATABASE_URL: database });
  expect(await permissionRows()).toEqual(before);
});
