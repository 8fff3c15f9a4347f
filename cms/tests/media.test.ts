import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import accounts from '../demo-accounts.json' with { type: 'json' };
import { signName } from '../src/kernel/media/rules/signature';
import { type Cms, draftLesson, logIn, startCms, TOKEN } from './kit/index.ts';
import { svg } from './kit/importing.ts';
import { fetchFile, tryToUpload, upload } from './kit/media-library.ts';

const MEDIA_SECRET = 'a-secret-of-the-media-tests-that-is-long';
const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

let cms: Cms;
let folder: string;
let editor: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-media-'));
  cms = await startCms({ DATA_DIR: folder, MEDIA_SECRET });
  editor = await logIn(
    cms,
    accounts.find(({ role }) => role === 'administrator')!,
  );
});
afterAll(() => cms.close());

const stored = async () => (await readdir(join(folder, 'media'))).filter((name) => name !== '.incoming');
const incoming = () => readdir(join(folder, 'media/.incoming'));
const nameOf = ({ hash, ext }: { hash: string; ext: string }) => `${hash}${ext}`;

test('an editor’s file lies outside every public folder and has a signed address for the panel', async () => {
  const file = await upload(cms, editor, {
    name: '封面 Cover.SVG',
    bytes: svg('red'),
    mime: 'image/svg+xml',
  });
  expect(nameOf(file)).toMatch(/^Cover_[0-9a-f]{10}\.svg$/);
  expect(await stored()).toContain(nameOf(file));
  expect(file.url).toMatch(new RegExp(`^/uploads/${nameOf(file)}\\?expires=\\d+&signature=[0-9a-f]{64}$`));
  expect(await fetchFile(cms, file.url)).toMatchObject({ status: 200, text: svg('red') });
});

test('a file with a long or a Chinese name is taken', async () => {
  for (const name of [`${'很长的名字'.repeat(30)}.svg`, `${'a-'.repeat(110)}.svg`, '讲台.svg']) {
    const file = await upload(cms, editor, { name, bytes: svg('red'), mime: 'image/svg+xml' });
    expect((await fetchFile(cms, file.url)).status, name).toBe(200);
  }
});

test('the address is kept without its signature', async () => {
  const file = await upload(cms, editor, { name: 'plain.txt', bytes: 'text', mime: 'text/plain' });
  const [row] = await cms.strapi.db.connection('files').where({ id: file.id }).select('url', 'provider');
  expect(row).toEqual({ url: `/uploads/${nameOf(file)}`, provider: 'lectern' });
});

test('A17: an address without a signature, with a forged one or an expired one opens nothing', async () => {
  const file = await upload(cms, editor, { name: 'closed.txt', bytes: 'closed', mime: 'text/plain' });
  const name = nameOf(file);
  const other = await upload(cms, editor, { name: 'other.txt', bytes: 'other', mime: 'text/plain' });
  const long = 14 * 3600;
  const past = signName(name, MEDIA_SECRET, Math.floor(Date.now() / 1000) - long);
  const forged = signName(name, 'another secret', Math.floor(Date.now() / 1000));
  for (const query of [
    '',
    `?${new URL(other.url, cms.origin).searchParams}`,
    `?expires=${past.expires}&signature=${past.signature}`,
    `?expires=${past.expires + long}&signature=${past.signature}`,
    `?expires=${forged.expires}&signature=${forged.signature}`,
  ]) {
    const answer = await fetchFile(cms, `/uploads/${name}${query}`);
    expect([answer.status, JSON.parse(answer.text).error.code], query).toEqual([403, 'NOT_SIGNED']);
  }
});

test('the server token opens every file, a wrong one none', async () => {
  const name = nameOf(
    await upload(cms, editor, { name: 'for-servers.txt', bytes: 'bytes', mime: 'text/plain' }),
  );
  for (const path of [`/uploads/${name}`, `/api/publishing/media/${name}`]) {
    expect(await fetchFile(cms, path, bearer(TOKEN)), path).toMatchObject({ status: 200, text: 'bytes' });
  }
  expect((await fetchFile(cms, `/uploads/${name}`, bearer('wrong'))).status).toBe(403);
  expect((await fetchFile(cms, `/api/publishing/media/${name}`, bearer('wrong'))).status).toBe(401);
  expect((await fetchFile(cms, `/api/publishing/media/${name}`)).status).toBe(401);
  expect((await fetchFile(cms, '/api/publishing/media/absent_1.png', bearer(TOKEN))).status).toBe(404);
});

test('no path leads out of the media library', async () => {
  for (const name of [
    '..%2f..%2fsecrets.json',
    '%2e%2e%2fx.png',
    '.incoming',
    '%00.png',
    '%E0%A4%A',
    'a/b.png',
  ]) {
    expect((await fetchFile(cms, `/uploads/${name}`, bearer(TOKEN))).status, name).toBe(403);
    expect((await fetchFile(cms, `/api/publishing/media/${name}`, bearer(TOKEN))).status, name).not.toBe(200);
  }
});

test('a reader may ask for parts of a file, and is told when it has not changed', async () => {
  const { url } = await upload(cms, editor, { name: 'parts.txt', bytes: '0123456789', mime: 'text/plain' });
  const whole = await fetchFile(cms, url);
  const etag = whole.headers.get('ETag') ?? '';
  expect(whole.headers.get('Accept-Ranges')).toBe('bytes');
  const part = await fetchFile(cms, url, { Range: 'bytes=2-4' });
  expect([part.status, part.text]).toEqual([206, '234']);
  expect(part.headers.get('Content-Range')).toBe('bytes 2-4/10');
  expect((await fetchFile(cms, url, { Range: 'bytes=-3' })).text).toBe('789');
  expect((await fetchFile(cms, url, { Range: 'bytes=10-' })).status).toBe(416);
  expect((await fetchFile(cms, url, { Range: 'bytes=2-4', 'If-Range': etag })).status).toBe(206);
  expect((await fetchFile(cms, url, { Range: 'bytes=2-4', 'If-Range': '"old"' })).text).toBe('0123456789');
  // Without a Cache-Control of its own, fetch would add one that forbids a 304.
  const known = { 'If-None-Match': etag, 'Cache-Control': 'max-age=0' };
  expect(await fetchFile(cms, url, known)).toMatchObject({ status: 304, text: '' });
  const head = await fetchFile(cms, url, { method: 'HEAD' });
  expect([head.status, head.headers.get('Content-Length'), head.text]).toEqual([200, '10', '']);
  expect((await fetchFile(cms, url, { method: 'DELETE' })).status).toBe(405);
});

test('a picture in SVG is served in a sandbox, other text is saved', async () => {
  const picture = await upload(cms, editor, { name: 'a.svg', bytes: svg('red'), mime: 'image/svg+xml' });
  const { headers } = await fetchFile(cms, picture.url);
  expect(headers.get('Content-Security-Policy')).toBe(
    "sandbox; default-src 'none'; style-src 'unsafe-inline'",
  );
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  const text = await upload(cms, editor, { name: 'a.txt', bytes: '<script>', mime: 'text/plain' });
  expect((await fetchFile(cms, text.url)).headers.get('Content-Disposition')).toBe('attachment');
});

test('an editor cannot bring in a page that runs in the panel’s place', async () => {
  for (const [name, mime] of [
    ['a.html', 'text/html'],
    ['a.html', 'image/png'],
    ['a.js', 'text/javascript'],
    ['a.xhtml', 'application/xhtml+xml'],
  ] as const) {
    const { status } = await tryToUpload(cms, editor, { name, bytes: '<script>alert(1)</script>', mime });
    expect(status, `${name} as ${mime}`).toBe(400);
  }
  expect(await incoming()).toEqual([]);
});

test('strangers put nothing on the disk', async () => {
  for (const token of ['', 'wrong']) {
    const { status, json } = await tryToUpload(cms, token, { name: 'a.txt', bytes: 'x', mime: 'text/plain' });
    expect([status, json.error.code]).toEqual([401, 'SIGN_IN_NEEDED']);
  }
  expect(await incoming()).toEqual([]);
});

test('a file that is replaced keeps its name, one that is deleted leaves the disk', async () => {
  const file = await upload(cms, editor, { name: 'a.txt', bytes: 'old', mime: 'text/plain' });
  const newer = await upload(cms, editor, {
    name: 'b.txt',
    bytes: 'newer',
    mime: 'text/plain',
    replaces: file.id,
  });
  expect(nameOf(newer)).toBe(nameOf(file));
  expect((await fetchFile(cms, newer.url)).text).toBe('newer');
  await fetchFile(cms, `/upload/files/${file.id}`, { method: 'DELETE', ...bearer(editor) });
  expect(await stored()).not.toContain(nameOf(file));
  expect((await fetchFile(cms, newer.url)).status).toBe(404);
});

test('a text keeps the addresses of files without host and signature', async () => {
  const file = await upload(cms, editor, { name: 'a.svg', bytes: svg('red'), mime: 'image/svg+xml' });
  const { body } = await draftLesson(cms, { body: `![图](${cms.origin}${file.url})` });
  expect(body).toBe(`![图](/uploads/${nameOf(file)})`);
});
