import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MediaName } from '@lectern/shared-types';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { call, type Cms, startCms, TOKEN } from './kit/index.ts';
import { ADMIN, send, svg, tryToSend } from './kit/importing.ts';

let cms: Cms;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-media-'));
  cms = await startCms({ DATA_DIR: folder });
});
afterAll(() => cms.close());

const files = () => cms.strapi.db.query('plugin::upload.file').findMany({ populate: ['folder'] });
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
);

test('the same bytes have one name, whatever they are called and however often they come', async () => {
  const first = await send(cms, { name: '图一.svg', bytes: svg('red'), alt: '红' });
  expect(first).toMatchObject({ name: expect.stringMatching(/^[0-9a-f]{32}\.svg$/), created: true });
  expect(first.url).toBe(`/uploads/${first.name}`);
  expect(MediaName.parse(first.name)).toBe(first.name);
  expect(await send(cms, { name: 'other name.SVG', bytes: svg('red') })).toEqual({
    ...first,
    created: false,
  });
  expect(await send(cms, { name: 'blue.svg', bytes: svg('blue') })).toMatchObject({ created: true });
});

test('a picture that comes many times at once is kept once', async () => {
  const answers = await Promise.all(
    ['a', 'b', 'c', 'd'].map((name) => send(cms, { name: `${name}.svg`, bytes: svg('gold') })),
  );
  expect(new Set(answers.map(({ name }) => name)).size).toBe(1);
  expect(answers.filter(({ created }) => created)).toHaveLength(1);
});

test('what was imported lies in the media library, in a folder of its own, under its own title', async () => {
  await send(cms, { name: '示意图.svg', bytes: svg('navy'), alt: '一幅图' });
  expect(await files()).toContainEqual(
    expect.objectContaining({
      name: '示意图.svg',
      alternativeText: '一幅图',
      mime: 'image/svg+xml',
      provider: 'lectern',
      width: 40,
      folder: expect.objectContaining({ name: 'Imported' }),
    }),
  );
  expect(await cms.strapi.db.query('plugin::upload.folder').count({ where: { name: 'Imported' } })).toBe(1);
});

test('bytes that the disk has lost come back with the next import', async () => {
  const { name } = await send(cms, { name: 'a.svg', bytes: svg('olive') });
  await rm(join(folder, 'media', name));
  expect(await send(cms, { name: 'a.svg', bytes: svg('olive') })).toMatchObject({ name, created: false });
  expect(await readFile(join(folder, 'media', name), 'utf8')).toBe(svg('olive'));
});

test('a file is what its bytes are', async () => {
  const { name } = await send(cms, { name: 'picture.jpg', bytes: png, mime: 'text/html' });
  expect(name).toMatch(/\.png$/);
  const response = await fetch(`${cms.origin}/api/publishing/media/${name}`, {
    headers: { Authorization: `Bearer ${TOKEN}` },
  });
  expect(response.headers.get('Content-Type')).toBe('image/png');
  expect(Buffer.from(await response.arrayBuffer())).toEqual(png);
});

test('a file of a kind that the media library does not take is refused, and leaves nothing behind', async () => {
  const before = await files();
  for (const name of ['page.html', 'page.svg', 'page.png', 'script.js']) {
    const answer = await tryToSend(cms, { name, bytes: '<script>alert(1)</script>', mime: 'image/png' });
    expect([answer.status, answer.json.error.code], name).toEqual([415, 'TYPE_REFUSED']);
  }
  expect(await files()).toEqual(before);
  expect(await readdir(join(folder, 'media/.incoming'))).toEqual([]);
});

test('a picture that cannot be read is refused', async () => {
  const answer = await tryToSend(cms, { name: 'torn.png', bytes: png.subarray(0, 40) });
  expect(answer.status).toBe(422);
});

test('a request without a file, or with the file under another name, is not understood', async () => {
  const form = new FormData();
  form.set('files', new File(['x'], 'a.txt'));
  const response = await fetch(`${cms.origin}/api/importing/media`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${TOKEN}` },
    body: form,
  });
  expect(response.status).toBe(400);
});

test('without the server token no file is taken, not even on to the disk', async () => {
  expect((await tryToSend(cms, { name: 'a.svg', bytes: svg('pink'), token: 'wrong' })).status).toBe(401);
  expect((await tryToSend(cms, { name: 'a.svg', bytes: svg('pink'), token: '' })).status).toBe(401);
});

test('one can ask whether somebody may publish', async () => {
  const ask = (email: string, token = TOKEN) =>
    call(cms, `/api/importing/administrator?email=${encodeURIComponent(email)}`, { token });
  expect((await ask(ADMIN)).json).toEqual({ email: ADMIN, name: 'Demo Administrator' });
  expect((await ask(ADMIN.toUpperCase())).status).toBe(200);
  expect((await ask('creator@lectern.local')).status).toBe(404);
  expect((await ask('not a mail address')).status).toBe(404);
  expect((await ask(ADMIN, 'wrong')).status).toBe(401);
});
