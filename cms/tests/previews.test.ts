import { createHmac } from 'node:crypto';
import { PREVIEW_LIFETIME, Preview, PreviewClaim } from '@lectern/shared-types';
import { afterAll, beforeAll, expect, test } from 'vitest';
import accounts from '../demo-accounts.json' with { type: 'json' };
import { call, type Cms, draftLesson, logIn, startCms } from './kit/index.ts';
import { SETTINGS } from './kit/settings.ts';

let cms: Cms;
let administrator: string;
beforeAll(async () => {
  cms = await startCms({ SITE_URL: 'https://academy.example/' });
  administrator = await logInAs('administrator');
});
afterAll(() => cms.close());

const logInAs = (role: string) =>
  logIn(
    cms,
    accounts.find((each) => each.role === role)!,
  );
const ask = (body: unknown, token?: string) =>
  call(cms, '/editorial/previews', { method: 'POST', token, body });
const addressOf = ({ documentId }: { documentId: string }, more = {}) => ({
  address: { uid: 'api::catalog.lesson', documentId, locale: 'zh-CN', ...more },
  as: 'guest',
});

/** What the address of a preview says, whose signature must be that of the secret. */
function claimIn(url: string): PreviewClaim {
  const [payload = '', signature] = /^https:\/\/academy\.example\/preview\/(.+)\/$/.exec(url)![1]!.split('.');
  const expected = createHmac('sha256', SETTINGS.PREVIEW_SECRET).update(payload).digest('base64url');
  expect(signature).toBe(expected);
  return PreviewClaim.parse(JSON.parse(Buffer.from(payload, 'base64url').toString()));
}

test('an address of the site opens this draft, as this reader, for an hour', async () => {
  const lesson = await draftLesson(cms);
  const as = `tier:${lesson.documentId}`;
  const { status, json } = await ask({ ...addressOf(lesson), as, revision: 3 }, administrator);
  expect(status).toBe(200);
  const { url, expiresAt } = Preview.parse(json);
  const { exp, ...claim } = claimIn(url);
  const { documentId } = lesson;
  expect(claim).toEqual({ type: 'lesson', documentId, locale: 'zh-CN', as, revision: 3 });
  expect(Date.parse(expiresAt)).toBe(exp * 1000);
  const lasts = exp - Date.now() / 1000;
  expect(lasts).toBeGreaterThan(PREVIEW_LIFETIME - 60);
  expect(lasts).toBeLessThanOrEqual(PREVIEW_LIFETIME);
});

test('a text that is not there has no preview, nor has a language in which it is not written', async () => {
  const lesson = await draftLesson(cms);
  expect((await ask(addressOf({ documentId: 'x'.repeat(24) }), administrator)).status).toBe(404);
  expect((await ask(addressOf(lesson, { locale: 'en' }), administrator)).status).toBe(404);
});

test('what has no page on the site has no preview', async () => {
  const { documentId } = await draftLesson(cms);
  const uid = 'api::editorial.site-setting';
  const { status, json } = await ask(addressOf({ documentId }, { uid }), administrator);
  expect({ status, name: json.error.code ?? json.error.name }).toEqual({ status: 422, name: 'NO_PAGE' });
});

test.each([
  ['a reader that is none', { as: 'admin' }],
  ['a revision that is no number', { revision: 'first' }],
])('%s is not understood', async (_, wrong) => {
  const lesson = await draftLesson(cms);
  expect((await ask({ ...addressOf(lesson), ...wrong }, administrator)).status).toBe(400);
});

test.each([
  ['content-creator', 200],
  ['first-reviewer', 200],
  ['second-reviewer', 200],
  ['moderator', 403],
  ['finance', 403],
])('a %s is answered %i', async (role, status) => {
  const lesson = await draftLesson(cms);
  expect((await ask(addressOf(lesson), await logInAs(role))).status).toBe(status);
});

test('a stranger gets no address', async () => {
  expect((await ask(addressOf(await draftLesson(cms)))).status).toBe(401);
});
