import { request } from 'node:http';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { environmentOf, SITE_URL, useSite } from '../src/testing/site.ts';
import { academy, CANARY } from './kit/academy.ts';
import { useBundle, type Bundle } from './kit/bundle.ts';

const bundle = useBundle({ apart: true });
const site = useSite();
let server: Awaited<ReturnType<Bundle['serve']>>;

interface Asking {
  method?: string;
  headers?: Record<string, string>;
}

/** Asks for a path as it is written: `fetch` would tidy it first. */
async function ask(path: string, { method = 'GET', headers = {} }: Asking = {}) {
  const { hostname, port } = new URL(server.origin);
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>(
    (resolve, reject) => {
      const sent = request({ hostname, port, path, method, headers }, (response) => {
        const answered = { status: response.statusCode ?? 0, headers: response.headers };
        buffer(response).then((body) => resolve({ ...answered, body }), reject);
      });
      sent.on('error', reject).end();
    },
  );
}

beforeAll(async () => {
  server = await bundle.serve(environmentOf(site));
}, 120_000);
afterAll(() => server.stop());

test('before the first release every page says that the site is about to open', async () => {
  const { status, headers, body } = await ask('/');
  expect({ status, retry: headers['retry-after'] }).toEqual({ status: 503, retry: '10' });
  expect(body.toString()).toContain('This site is about to open');
  expect((await ask('/readyz')).status).toBe(503);
});

test('a release is served as soon as it is live', async () => {
  site.cms.documents = academy();
  await bundle.run('publish', environmentOf(site));
  expect((await ask('/')).status).toBe(200);
  expect(JSON.parse((await ask('/readyz')).body.toString())).toMatchObject({ database: true, release: true });
});

test('a page comes compressed to whoever takes it, and the same otherwise', async () => {
  const packed = await ask('/courses/writing/', { headers: { 'accept-encoding': 'gzip' } });
  const whole = await ask('/courses/writing/');
  expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' });
  expect(gunzipSync(packed.body).equals(whole.body)).toBe(true);
  expect(packed.headers.etag).not.toBe(whole.headers.etag);
});

test('a browser that has a page already is told so', async () => {
  const { headers } = await ask('/');
  expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  const again = await ask('/', { headers: { 'if-none-match': String(headers.etag) } });
  expect({ status: again.status, length: again.body.length }).toEqual({ status: 304, length: 0 });
});

test('HEAD answers what GET would, without the page', async () => {
  const [head, get] = [await ask('/en/', { method: 'HEAD' }), await ask('/en/')];
  expect(head.headers['content-length']).toBe(get.headers['content-length']);
  expect(head.body).toHaveLength(0);
});

test.each([
  ['/courses', '/courses/'],
  ['/en', '/en/'],
  ['/courses/writing/first-steps?from=mail', '/courses/writing/first-steps/?from=mail'],
  ['/learn/writing/paid', '/learn/writing/paid/'],
])('%s leads to %s for good', async (path, target) => {
  const { status, headers } = await ask(path);
  expect({ status, location: headers.location }).toEqual({ status: 308, location: target });
});

test.each([
  '/nowhere',
  '/nowhere/',
  '/404.html',
  '/index.html.gz',
  '/_image',
  '/_server-islands/x/',
  '/learn/writing/none/',
])('%s is not found', async (path) => {
  expect((await ask(path)).status).toBe(404);
});

test('what is not found is told in the language of the address', async () => {
  expect((await ask('/en/nowhere/')).body.toString()).toContain('lang="en"');
  expect((await ask('/en/learn/writing/none/')).body.toString()).toContain('lang="en"');
  expect((await ask('/nowhere/')).body.toString()).toContain('lang="zh-CN"');
});

test.each([
  '/../secret.txt',
  '/media/../../secret.txt',
  '/media/%2e%2e/%2e%2e/secret.txt',
  '/courses/..%5c..%5csecret.txt',
  '//evil.example/',
  '/%',
])('%s does not lead out of the site', async (path) => {
  await writeFile(join(site.dataDir, 'secret.txt'), 'hidden words');
  const { status, headers, body } = await ask(path);
  expect({ status, location: headers.location }).toEqual({ status: 404, location: undefined });
  expect(body.toString()).not.toContain('hidden words');
});

test('a film is sent in parts', async () => {
  await mkdir(join(site.dataDir, 'site', 'media'), { recursive: true });
  await writeFile(join(site.dataDir, 'site', 'media', 'film.mp4'), '0123456789');
  const part = await ask('/media/film.mp4', { headers: { range: 'bytes=2-4' } });
  expect(part).toMatchObject({
    status: 206,
    headers: { 'content-range': 'bytes 2-4/10', 'content-type': 'video/mp4' },
  });
  expect(part.body.toString()).toBe('234');
  expect((await ask('/media/film.mp4', { headers: { range: 'bytes=99-' } })).status).toBe(416);
});

test('styles are kept for ever, because another style has another name', async () => {
  const style = /href="(\/_astro\/[^"]+\.css)"/.exec((await ask('/')).body.toString())?.[1] ?? '';
  const { status, headers } = await ask(style);
  expect(status).toBe(200);
  expect(headers['cache-control']).toContain('immutable');
});

test('every answer forbids inline scripts and frames', async () => {
  for (const path of ['/', '/nowhere/', '/learn/writing/paid/', '/healthz'])
    expect((await ask(path)).headers['content-security-policy']).toMatch(
      /script-src 'self'.*frame-ancestors 'none'/,
    );
});

test('a guest is refused the paid text, on a page that nobody may keep', async () => {
  const { status, headers, body } = await ask('/en/learn/writing/paid/', {
    headers: { 'accept-encoding': 'gzip' },
  });
  expect({ status, cache: headers['cache-control'] }).toEqual({ status: 403, cache: 'private, no-store' });
  expect(gunzipSync(body).toString()).not.toContain(CANARY);
});

test('a page on demand believes the configuration and not the Host header', async () => {
  const { body } = await ask('/learn/writing/paid/', { headers: { host: 'evil.example' } });
  expect(body.toString()).toContain(SITE_URL);
  expect(body.toString()).not.toContain('evil.example');
});

test('nobody changes anything from elsewhere, and pages take no such request at all', async () => {
  const post = (origin?: string) => ask('/courses/', { method: 'POST', headers: origin ? { origin } : {} });
  expect([(await post()).status, (await post('https://evil.example')).status]).toEqual([403, 403]);
  const own = await post(SITE_URL);
  expect({ status: own.status, allow: own.headers.allow }).toEqual({ status: 405, allow: 'GET, HEAD' });
});

test('a body that is too long is refused by its name, and one of unknown length too', async () => {
  const post = (length: Record<string, string>) =>
    ask('/learn/writing/paid/', { method: 'POST', headers: { origin: SITE_URL, ...length } });
  expect((await post({ 'content-length': '1048577' })).status).toBe(413);
  expect((await post({ 'transfer-encoding': 'chunked' })).status).toBe(411);
});

test('a bundle that is built anew does not break the server that runs on it', async () => {
  const other = await bundle.serve(environmentOf(site));
  const chunks = join(bundle.folder, 'server', 'chunks');
  await rename(chunks, `${chunks}-gone`);
  try {
    expect((await fetch(`${other.origin}/learn/writing/paid/`)).status).toBe(403);
  } finally {
    await rename(`${chunks}-gone`, chunks);
    await other.stop();
  }
});

test('the figures are told on this machine, and to nobody whom a proxy asks for', async () => {
  const { status, headers, body } = await ask('/metrics');
  expect({ status, type: headers['content-type'] }).toEqual({
    status: 200,
    type: 'text/plain; version=0.0.4; charset=utf-8',
  });
  expect(body.toString()).toMatch(/^lectern_publications_waiting 0$/m);
  expect((await ask('/metrics', { headers: { 'x-forwarded-for': '127.0.0.1' } })).status).toBe(404);
});

test('where there is a token for the figures, only who says it is told them', async () => {
  const METRICS_TOKEN = 'a-token-for-prometheus-of-32-characters';
  const other = await bundle.serve({ ...environmentOf(site), METRICS_TOKEN });
  const answer = (authorization: string) =>
    fetch(`${other.origin}/metrics`, { headers: { authorization } }).then(({ status }) => status);
  expect([await answer(''), await answer('Bearer wrong'), await answer(`Bearer ${METRICS_TOKEN}`)]).toEqual([
    404, 404, 200,
  ]);
  await other.stop();
});

test('a server that is asked to end does so in peace', async () => {
  const other = await bundle.serve(environmentOf(site));
  expect(await other.stop()).toBe(0);
});

test('a port that is taken is told in a sentence', async () => {
  const { port } = new URL(server.origin);
  const variables = { ...environmentOf(site), STOREFRONT_PORT: port };
  await expect(bundle.run('serve', variables)).rejects.toThrow(`Port ${port} is taken.`);
});

test('a database that does not answer is told in a sentence, without its password', async () => {
  const variables = { ...environmentOf(site), SITE_DATABASE_URL: 'postgresql://me:hush@127.0.0.1:1/none' };
  const failure: unknown = await bundle.run('pull', variables).catch((error: unknown) => error);
  expect(failure).toMatchObject({
    stderr: expect.stringMatching(/^The database at 127\.0\.0\.1:1 lets nobody in/),
  });
  expect(failure).toMatchObject({ stderr: expect.not.stringContaining('hush') });
});
