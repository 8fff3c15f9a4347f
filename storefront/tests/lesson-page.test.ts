import { gunzipSync } from 'node:zlib';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rows } from '#kernel/db/index.ts';
import { aGrant, anAccount, logIn } from '#rooms/membership/testing.ts';
import * as make from '../src/testing/documents.ts';
import { environmentOf, SITE_URL, useSite } from '../src/testing/site.ts';
import { academyWith, CANARY, type Rewritten } from './kit/academy.ts';
import { useBundle, type Bundle } from './kit/bundle.ts';
import { previewPath } from './kit/preview.ts';
import { siteFiles } from './kit/site-files.ts';
import { Visitor } from './kit/visitor.ts';

const PAGE = '/learn/writing/paid/';
const LESSON = make.idOf('lesson', 'paid');

const site = useSite();
const bundle = useBundle();
let server: Awaited<ReturnType<Bundle['serve']>>;

/** Publishes the academy with the paid lesson as it is said here. */
async function publishWith(lesson: Rewritten): Promise<void> {
  site.cms.documents = academyWith(lesson);
  await bundle.run('publish', environmentOf(site));
}

const guest = () => new Visitor(server.origin);

/** Somebody who is logged in and has been granted something. */
async function aMember(grant: Partial<Parameters<typeof aGrant>[0]> | null = {}) {
  const account = await anAccount();
  if (grant) await aGrant({ accountId: account.id, target: LESSON, ...grant });
  return { account, visitor: new Visitor(server.origin, await logIn(account.id)) };
}

beforeAll(async () => {
  await publishWith({});
  server = await bundle.serve(environmentOf(site));
}, 120_000);
afterAll(() => server.stop());

test('A20: after a member has read the text, a guest at the same address is refused, whatever he sends', async () => {
  const { visitor } = await aMember();
  const read = await visitor.ask(PAGE);
  expect(read.status).toBe(200);
  expect(read.body).toContain(CANARY);
  expect(read.headers.get('cache-control')).toBe('private, no-store');
  expect(read.headers.get('etag')).toBeNull();
  const sent: Record<string, string>[] = [
    {},
    { 'if-none-match': '*' },
    { cookie: 'session=; a=b; session=x' },
    { range: 'bytes=0-99' },
  ];
  for (const headers of sent) {
    const refused = await guest().ask(PAGE, { headers });
    expect([refused.status, refused.headers.get('cache-control')]).toEqual([403, 'private, no-store']);
    expect(refused.body).not.toContain(CANARY);
  }
});

test('A20: HEAD tells a guest nothing that GET would not, and neither does the other language', async () => {
  const { visitor } = await aMember();
  const whole = await visitor.ask(PAGE, { headers: { 'accept-encoding': 'identity' } });
  const refused = await guest().ask(PAGE, { headers: { 'accept-encoding': 'identity' } });
  const head = await guest().ask(PAGE, { method: 'HEAD', headers: { 'accept-encoding': 'identity' } });
  expect(head.headers.get('content-length')).toBe(refused.headers.get('content-length'));
  expect(head.headers.get('content-length')).not.toBe(whole.headers.get('content-length'));
  expect((await guest().ask(`/en${PAGE}`)).body).not.toContain(CANARY);
  expect((await visitor.ask(`/en${PAGE}`)).body).toContain(CANARY);
});

test('the page comes compressed to whoever takes it, and is the same', async () => {
  const { visitor } = await aMember();
  const [whole, packed] = ['identity', 'gzip'].map((encoding) =>
    fetch(server.origin + PAGE, { headers: { cookie: visitor.cookies, 'accept-encoding': encoding } }),
  );
  expect((await packed)?.headers.get('content-encoding')).toBe('gzip');
  expect(await (await packed)?.text()).toBe(await (await whole)?.text());
});

test.each([
  ['a free member', null],
  ['a member whose grant has ended', { startsAt: '2026-01-01T00:00:00Z', endsAt: '2026-02-01T00:00:00Z' }],
  ['a member whose grant was revoked', { revokedWhy: 'refunded' }],
  ['a member of another tier', { target: make.idOf('tier', 'other') }],
])('%s is refused', async (_, grant) => {
  const { visitor } = await aMember(grant);
  const { status, body } = await visitor.ask(PAGE);
  expect(status).toBe(403);
  expect(body).not.toContain(CANARY);
});

test('A24: a tab that was open before is refused as soon as the grant is gone', async () => {
  const { account, visitor } = await aMember({ target: make.idOf('tier', 'vip') });
  expect((await visitor.ask(PAGE)).status).toBe(200);
  await rows(
    `update membership."grant" set revoked_at = now(), revoked_why = 'downgraded' where member_id = $1`,
    [account.id],
  );
  const { status, body } = await visitor.ask(PAGE);
  expect(status).toBe(403);
  expect(body).not.toContain(CANARY);
});

test.each([
  ['whose session was ended', 'delete from membership.session where account_id = $1'],
  ['who was blocked', 'update membership.account set blocked_at = now() where id = $1'],
])('E05: a reader %s is refused at the next request', async (_, change) => {
  const { account, visitor } = await aMember();
  expect((await visitor.ask(PAGE)).status).toBe(200);
  await rows(change, [account.id]);
  expect((await visitor.ask(PAGE)).status).toBe(403);
});

test('what depends on the address alone is as before: a lesson that is not there, and one that is free', async () => {
  const { visitor } = await aMember();
  expect((await visitor.ask('/learn/writing/none/')).status).toBe(404);
  const free = await visitor.ask('/learn/writing/first-steps/');
  expect(free.headers.get('location')).toBe('/courses/writing/first-steps/');
});

test('the page shows at once what was written anew, in the text and around it', async () => {
  const { visitor } = await aMember();
  await visitor.ask(PAGE);
  await publishWith({ markdown: '全新的正文' });
  const rewritten = await visitor.ask(PAGE);
  expect(rewritten.body).toContain('全新的正文');
  expect(rewritten.body).not.toContain(CANARY);
  await publishWith({ title: '全新的题目' });
  const renamed = await visitor.ask(PAGE);
  expect(renamed.body).toContain('全新的题目');
  expect(renamed.body).toContain(CANARY);
  expect((await guest().ask(PAGE)).body).toContain('全新的题目');
}, 120_000);

test('a lesson that gets another slug is found there, and the former address leads to it', async () => {
  const { visitor } = await aMember();
  await visitor.ask(PAGE);
  await publishWith({ slug: 'renamed' });
  const { status, headers } = await visitor.ask(PAGE);
  expect([status, headers.get('location')]).toEqual([301, '/learn/writing/renamed/']);
  expect((await visitor.ask('/learn/writing/renamed/')).body).toContain(CANARY);
  await publishWith({});
}, 120_000);

test('a lesson that becomes free leads to its public page, and is refused again when it is paid again', async () => {
  await publishWith({ access: 'free' });
  expect((await guest().ask(PAGE)).headers.get('location')).toBe('/courses/writing/paid/');
  await publishWith({});
  expect((await guest().ask(PAGE)).status).toBe(403);
}, 120_000);

test('after the site went back to an earlier release, members read and guests are refused', async () => {
  const { visitor } = await aMember();
  await publishWith({ title: '后来的题目' });
  expect((await visitor.ask(PAGE)).body).toContain('后来的题目');
  await bundle.run('rollback', environmentOf(site));
  expect((await visitor.ask(PAGE)).body).toContain(CANARY);
  const refused = await guest().ask(PAGE);
  expect(refused.status).toBe(403);
  expect(refused.body).not.toContain(CANARY);
  await bundle.run('rollback', environmentOf(site), '--resume');
  await publishWith({});
}, 120_000);

test('A16: what a preview has shown does not stay at the address of the page', async () => {
  const { visitor } = await aMember();
  const before = [await visitor.ask(PAGE), await guest().ask(PAGE)];
  const draft = make.aLesson({ slug: 'paid', access: 'paid' }, { markdown: '还没有发布的话' });
  site.cms.drafts.set(LESSON, { document: draft, homes: [] });
  const shown = await guest().ask(previewPath(draft, { as: 'buyer' }));
  expect(shown.body).toContain('还没有发布的话');
  const after = [await visitor.ask(PAGE), await guest().ask(PAGE)];
  expect(after.map(({ status, body }) => [status, body])).toEqual(
    before.map(({ status, body }) => [status, body]),
  );
  expect((await guest().ask('/courses/writing/paid/')).body).not.toContain('还没有发布的话');
});

test.each([
  '/_server-islands/LessonReading/',
  '/_server-islands/LessonReading/?e=default&p=&s=',
  '/_image?href=/x',
])('A19: there are no islands of the server to be asked: %s', async (path) => {
  const { visitor } = await aMember();
  expect((await visitor.ask(path)).status).toBe(404);
  const posted = await visitor.ask(path, { method: 'POST', headers: { origin: SITE_URL }, body: '{}' });
  expect([404, 405]).toContain(posted.status);
});

test('A22: no file that anybody may have says anything of the text, nor does a page of an error', async () => {
  const root = join(site.dataDir, 'site');
  const files = [...(await siteFiles(join(root, 'current'))), ...(await siteFiles(join(root, 'assets')))];
  expect(files.length).toBeGreaterThan(50);
  for (const [name, bytes] of files) {
    const text = name.endsWith('.gz') ? gunzipSync(bytes) : bytes;
    expect(text.includes(CANARY), name).toBe(false);
    expect(name).not.toMatch(/\.map$/);
  }
  const paths = [
    '/nowhere/',
    '/learn/writing/',
    '/learn/writing/paid/x/',
    '/_astro/pages.json',
    '/learn/writing/paid.md',
  ];
  for (const path of [...paths, '/500/', '/en/500/', '/robots.txt', '/learn/writing/paid/?x=%00'])
    expect((await guest().ask(path)).body, path).not.toContain(CANARY);
});
