import { afterAll, beforeAll, expect, test } from 'vitest';
import accounts from '../demo-accounts.json' with { type: 'json' };
import { call, type Cms, exported, logIn, startCms } from './kit/index.ts';
import { tryToUpload, upload } from './kit/media-library.ts';
import { lastLine, linesAfter, linesOf } from './kit/trail.ts';

const account = (role: string) => accounts.find((each) => each.role === role)!;
const ADMINISTRATOR = { actor_kind: 'person', actor_name: 'Demo Administrator', ip: '127.0.0.1' };

let cms: Cms;
let token: string;
beforeAll(async () => {
  cms = await startCms();
  token = await logIn(cms, account('administrator'));
});
afterAll(() => cms.close());

/** A request of the administrator that must be granted. */
async function ask(method: string, path: string, body?: unknown) {
  const { status, text, json } = await call(cms, path, { method, token, body });
  if (status >= 300) throw new Error(`${method} ${path} answered ${status}: ${text}`);
  return json?.data;
}

test('a login is remembered, with who and from where', async () => {
  expect(await linesOf(cms, () => logIn(cms, account('finance')), 1)).toMatchObject([
    { ...ADMINISTRATOR, actor_name: 'Demo Finance', action: 'admin.login' },
  ]);
});

test('a failed login is remembered with the address that was tried, and never with the password', async () => {
  const body = { email: 'nobody@example.org', password: 'a-guessed-Passw0rd' };
  const lines = await linesOf(cms, () => call(cms, '/admin/login', { method: 'POST', body }), 1);
  expect(lines).toMatchObject([
    {
      actor_kind: 'visitor',
      actor_name: 'nobody@example.org',
      ip: '127.0.0.1',
      action: 'admin.login-failed',
    },
  ]);
  expect(JSON.stringify(lines)).not.toContain('a-guessed-Passw0rd');
});

test('a logout is remembered', async () => {
  let leaving = '';
  await linesOf(cms, async () => void (leaving = await logIn(cms, account('moderator'))), 1);
  const leave = () => call(cms, '/admin/logout', { method: 'POST', token: leaving, body: {} });
  expect(await linesOf(cms, leave, 1)).toMatchObject([
    { action: 'admin.logout', actor_name: 'Demo Moderator' },
  ]);
});

test('an account is followed from its making to its end, without a hash or a token', async () => {
  const [creator, reviewer] = await Promise.all(
    ['lectern-content-creator', 'lectern-first-reviewer'].map((code) =>
      cms.strapi.service('admin::role').findOne({ code }),
    ),
  );
  const email = 'new@example.org';
  let id = 0;
  const lines = await linesOf(cms, async () => {
    const person = { email, firstname: 'New', lastname: 'Person', roles: [creator.id] };
    ({ id } = await ask('POST', '/admin/users', person));
    await ask('PUT', `/admin/users/${id}`, {
      roles: [reviewer.id],
      isActive: true,
      password: 'Long-Enough-1',
    });
    await ask('DELETE', `/admin/users/${id}`);
  });
  const line = { ...ADMINISTRATOR, subject: `admin::user:${id}`, label: email };
  expect(lines).toMatchObject([
    { ...line, action: 'user.create', after: { email, roles: ['Content creator'], isActive: false } },
    {
      ...line,
      action: 'user.update',
      before: { roles: ['Content creator'], isActive: false },
      after: { roles: ['First reviewer'], isActive: true, password: 'changed' },
    },
    { ...line, action: 'user.delete', before: { email, roles: ['First reviewer'] } },
  ]);
  expect(JSON.stringify(lines)).not.toMatch(/\$2[aby]\$|[Tt]oken|Long-Enough/);
});

test('a role, its permissions before and after, and its end', async () => {
  let id = 0;
  const read = { action: 'plugin::content-manager.explorer.read', subject: 'api::editorial.tag' };
  const lines = await linesOf(cms, async () => {
    ({ id } = await ask('POST', '/admin/roles', { name: 'Guest', description: 'Looks around' }));
    const grant = (fields: string[]) => {
      const permissions = [{ ...read, properties: { fields, locales: ['en'] }, conditions: [] }];
      return ask('PUT', `/admin/roles/${id}/permissions`, { permissions });
    };
    await grant(['name']);
    await grant(['name', 'slug']);
    await ask('DELETE', `/admin/roles/${id}`);
  });
  const words = `${read.action} · ${read.subject}`;
  expect(lines).toMatchObject([
    { action: 'role.create', after: { name: 'Guest', description: 'Looks around' } },
    { action: 'role.permissions', label: 'Guest', before: [], after: [`${words} · name · en`] },
    { action: 'role.permissions', before: [`${words} · name · en`], after: [`${words} · name, slug · en`] },
    { action: 'role.delete', before: { name: 'Guest' }, subject: `admin::role:${id}` },
  ]);
});

test('a second start changes no role and adds no line', async () => {
  const last = await lastLine(cms);
  await cms.close();
  cms = await startCms({ CMS_DATABASE_URL: cms.database });
  expect(await linesAfter(cms, last)).toEqual([]);
  token = await logIn(cms, account('administrator'));
});

test('API tokens come and go with a line each, and the token itself is in none', async () => {
  let accessKey = '';
  const lines = await linesOf(cms, async () => {
    const wish = { name: 'Reader', description: '', type: 'read-only', lifespan: null, permissions: null };
    const made = await ask('POST', '/admin/api-tokens', wish);
    accessKey = made.accessKey;
    await ask('DELETE', `/admin/api-tokens/${made.id}`);
  });
  expect(lines).toMatchObject([
    { ...ADMINISTRATOR, action: 'api-token.create', label: 'Reader', after: { type: 'read-only' } },
    { action: 'api-token.delete', label: 'Reader' },
  ]);
  expect(JSON.stringify(lines)).not.toContain(accessKey);
});

test('a file that is replaced or deleted is remembered by what it was', async () => {
  const file = await upload(cms, token, { name: 'one.txt', bytes: 'one', mime: 'text/plain' });
  const lines = await linesOf(cms, async () => {
    await tryToUpload(cms, token, {
      name: 'two.txt',
      bytes: 'longer',
      mime: 'text/plain',
      replaces: file.id,
    });
    await call(cms, `/upload/files/${file.id}`, { method: 'DELETE', token });
  });
  expect(lines).toMatchObject([
    { action: 'media.update', label: 'one.txt', subject: `plugin::upload.file:${file.id}` },
    { ...ADMINISTRATOR, action: 'media.delete', before: { ext: '.txt', mime: 'text/plain' } },
  ]);
});

test('an export of what is published is remembered', async () => {
  expect(await linesOf(cms, () => exported(cms))).toMatchObject([
    { action: 'publishing.export', actor_name: 'Server token', ip: '127.0.0.1' },
  ]);
});
