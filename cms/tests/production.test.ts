import { expect, test } from 'vitest';
import { newDatabase } from './kit/database.ts';
import { call, logIn, startCms } from './kit/index.ts';

const production = { LECTERN_MODE: 'production', CMS_URL: 'https://cms.example.org' };
const first = { FIRST_ADMIN_EMAIL: 'first@example.org', FIRST_ADMIN_PASSWORD: 'a-long-Passw0rd' };

test('a production start makes no account by itself, and nobody can make one', async () => {
  const cms = await startCms(production);
  expect(await cms.strapi.db.query('admin::user').count()).toBe(0);
  const body = { email: 'me@example.org', password: 'Passw0rd!', firstname: 'Me' };
  expect((await call(cms, '/admin/register-admin', { method: 'POST', body })).status).toBe(403);
  await cms.close();
});

test('the first administrator comes from the configuration, once', async () => {
  const cms = await startCms({ ...production, ...first });
  const { database } = cms;
  await cms.close();
  const again = await startCms({
    ...production,
    CMS_DATABASE_URL: database,
    ...first,
    FIRST_ADMIN_EMAIL: 'x@example.org',
  });
  const users = await again.strapi.db.query('admin::user').findMany({ populate: { roles: true } });
  expect(users.map(({ email, roles }) => [email, roles[0].name])).toEqual([
    ['first@example.org', 'Administrator'],
  ]);
  await again.close();
});

test('the panel’s cookie is for secure connections in production, and for this machine in local mode', async () => {
  const proxied = { 'X-Forwarded-Proto': 'https', 'Content-Type': 'application/json' };
  const cookieOf = async (settings: Record<string, string>, account: object) => {
    const cms = await startCms(settings);
    const init = { method: 'POST', headers: proxied, body: JSON.stringify(account) };
    const response = await fetch(`${cms.origin}/admin/login`, init);
    await cms.close();
    return response.headers.get('set-cookie') ?? '';
  };
  const live = { email: first.FIRST_ADMIN_EMAIL, password: first.FIRST_ADMIN_PASSWORD };
  expect(await cookieOf({ ...production, ...first }, live)).toMatch(/strapi_admin_refresh=.*secure/i);
  const demo = { email: 'admin@lectern.local', password: 'Lectern-Admin-1' };
  expect(await cookieOf({}, demo)).toMatch(/^strapi_admin_refresh=(?!.*secure)/i);
});

test('production refuses a database that knows a demo account', async () => {
  const database = await newDatabase();
  const local = await startCms({ CMS_DATABASE_URL: database });
  await logIn(local, { email: 'admin@lectern.local', password: 'Lectern-Admin-1' });
  await local.close();
  const start = startCms({ ...production, CMS_DATABASE_URL: database });
  await expect(start).rejects.toThrow(/passwords are public: .*admin@lectern\.local/);
});

test.each([
  ['CMS_SECRET', '', /CMS_SECRET is missing/],
  ['CMS_SECRET', 'short', /CMS_SECRET is too short/],
  ['CMS_TOKEN', '', /CMS_TOKEN is missing/],
  ['LECTERN_MODE', 'staging', /LECTERN_MODE must be local or production/],
])('a start with %s set to %j says so', async (name, value, sentence) => {
  await expect(
    startCms({ ...production, CMS_DATABASE_URL: 'postgres://nowhere/x', [name]: value }),
  ).rejects.toThrow(sentence);
});
