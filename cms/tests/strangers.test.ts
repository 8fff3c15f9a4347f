import { expect, test } from 'vitest';
import { call, liveLesson, TOKEN } from './kit/index.ts';
import { useCms } from './kit/use.ts';

const cms = useCms();

/**
 * All that answers a stranger, by status: whether it runs, the way to the panel, and the panel's own login with
 * what it needs to draw itself. 400 is an answer: the door opens to whoever knows what to say.
 */
const ANSWERS = {
  ...Object.fromEntries(
    ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'].map((method) => [`${method} /_health`, 204]),
  ),
  'GET /': 302,
  'HEAD /': 302,
  'GET /admin/init': 200,
  'HEAD /admin/init': 200,
  'GET /admin/project-type': 200,
  'HEAD /admin/project-type': 200,
  'GET /content-manager/preview/script': 200,
  'HEAD /content-manager/preview/script': 200,
  'POST /admin/login': 400,
  // Invitations and forgotten passwords: these want a token that was sent by mail.
  'GET /admin/registration-info': 400,
  'HEAD /admin/registration-info': 400,
  'POST /admin/register': 400,
  'POST /admin/forgot-password': 400,
  'POST /admin/reset-password': 400,
};

const REFUSALS = [401, 403, 404, 405];
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

function doors(): { method: string; path: string }[] {
  return cms.strapi.server
    .listRoutes()
    .flatMap(({ methods, path }) =>
      methods
        .filter((method) => METHODS.includes(method))
        .map((method) => ({ method, path: path.replaceAll(/[:*(].*?(?=\/|$)/g, 'x') })),
    );
}

test('A14: of all the doors of the CMS, strangers pass these alone', async () => {
  const open: Record<string, number> = {};
  for (const { method, path } of doors()) {
    const body = method === 'GET' || method === 'HEAD' ? undefined : {};
    const { status } = await call(cms, path, { method, body });
    if (!REFUSALS.includes(status)) open[`${method} ${path}`] = status;
  }
  expect(open).toEqual(ANSWERS);
});

test('the way in for a first administrator is closed', async () => {
  const body = { email: 'me@example.org', password: 'Passw0rd!', firstname: 'Me' };
  for (const path of ['/admin/register-admin', '/admin/Register-Admin/']) {
    expect((await call(cms, path, { method: 'POST', body })).status).toBe(403);
  }
});

test.each([undefined, 'wrong', '', `${TOKEN}x`])('the server token %j opens nothing', async (token) => {
  const lesson = await liveLesson(cms, { access: 'paid', body: '只给会员看的一句话' });
  const draft = `drafts/lesson/${lesson.documentId}?locale=zh-CN`;
  for (const path of ['export', `documents/lesson/${lesson.documentId}`, draft]) {
    const answer = await call(cms, `/api/publishing/${path}`, { token });
    expect(answer.status).toBe(401);
    expect(answer.json.error.code).toBe('TOKEN_NEEDED');
    expect(answer.text).not.toContain('只给会员看的一句话');
  }
});

/** By what texts were read elsewhere that nobody was to read. */
const ORACLES = {
  'A08: populating': ['populate=*', 'populate=deep', 'populate[course][populate][lessons][populate]=body'],
  'A09: filtering': ['filters[body][$startsWith]=Z', 'filters[courses][lessons][body][$containsi]=正文'],
  'A10: sorting': ['sort=body:asc', 'sort=courses.title:desc'],
  'A11: looking things up': [
    'fields=body',
    'lookup[body][$contains]=正文',
    'where[updatedBy][resetPasswordToken][$startsWith]=a',
    'filters[t1.body][$null]=false',
    '_q=正文',
  ],
  'A12: asking for drafts': [
    'status=draft',
    'publicationState=preview',
    'hasPublishedVersion=false&locale=en',
  ],
};

test.each(Object.entries(ORACLES))(
  '%s opens no core route of a content type: none exists',
  async (_, queries) => {
    const { documentId } = await liveLesson(cms, { access: 'paid' });
    for (const name of ['lessons', 'courses', 'articles', 'prices', 'site-setting'])
      for (const query of ['', ...queries])
        for (const path of [`/api/${name}?${query}`, `/api/${name}/${documentId}?${query}`])
          expect((await call(cms, path)).status).toBe(404);
  },
);

test('A13: there is no GraphQL', async () => {
  const body = { query: '{ __schema { types { name } } }' };
  expect((await call(cms, '/graphql?query={__typename}')).status).toBe(404);
  expect((await call(cms, '/graphql', { method: 'POST', body })).status).toBe(405);
});

test('no role of visitors has any permission', async () => {
  expect(await cms.strapi.db.query('plugin::users-permissions.permission').count()).toBe(0);
});

test('nobody can register, log in or connect as a visitor', async () => {
  for (const path of [
    '/api/auth/local',
    '/api/auth/local/register',
    '/api/auth/forgot-password',
    '/api/connect/github',
  ]) {
    expect((await call(cms, path, { method: 'POST', body: {} })).status).toBeGreaterThanOrEqual(404);
    expect((await call(cms, path)).status).toBe(404);
  }
});
