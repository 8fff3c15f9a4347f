import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import accounts from '../demo-accounts.json' with { type: 'json' };
import { type Cms, logIn, startCms, TOKEN } from './kit/index.ts';
import { send, svg } from './kit/importing.ts';
import { fetchFile } from './kit/media-library.ts';

/** What a bucket was asked, and what lies in it. It speaks the three calls of S3 that the CMS needs. */
const objects = new Map<string, { bytes: Buffer; type: string | undefined }>();
const unsigned: string[] = [];
const store = createServer((request, response) => void answer(request, response));

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const signed = /^AWS4-HMAC-SHA256 Credential=key\//.test(request.headers.authorization ?? '');
  if (!signed) unsigned.push(`${request.method} ${request.url}`);
  const key = new URL(request.url ?? '', 'http://s3').pathname;
  if (request.method === 'PUT') {
    objects.set(key, { bytes: await buffer(request), type: request.headers['content-type'] });
    return void response.end();
  }
  if (request.method === 'DELETE') {
    objects.delete(key);
    return void response.writeHead(204).end();
  }
  get(objects.get(key)?.bytes, { request, response });
}

function get(
  bytes: Buffer | undefined,
  { request, response }: { request: IncomingMessage; response: ServerResponse },
): void {
  const refuse = (status: number, code: string) =>
    void response
      .writeHead(status, { 'Content-Type': 'application/xml' })
      .end(`<Error><Code>${code}</Code></Error>`);
  if (!bytes) return refuse(404, 'NoSuchKey');
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
  response.setHeader('ETag', '"v1"');
  if (first === undefined) return void response.end(bytes);
  if (Number(first) >= bytes.length) return refuse(416, 'InvalidRange');
  const end = Math.min(Number(last || bytes.length), bytes.length - 1);
  const range = `bytes ${first}-${end}/${bytes.length}`;
  response.statusCode = 206;
  response.setHeader('Content-Range', range);
  response.end(bytes.subarray(Number(first), end + 1));
}

let cms: Cms;
beforeAll(async () => {
  store.listen(0, '127.0.0.1');
  await once(store, 'listening');
  const { port } = store.address() as AddressInfo; // it listens on a port, not on a pipe
  cms = await startCms({
    MEDIA_S3_BUCKET: 'academy',
    MEDIA_S3_ENDPOINT: `http://127.0.0.1:${port}`,
    MEDIA_S3_ACCESS_KEY_ID: 'key',
    MEDIA_S3_SECRET_ACCESS_KEY: 'secret',
  });
});
afterAll(async () => {
  await cms.close();
  store.close();
});

const token = { Authorization: `Bearer ${TOKEN}` };

test('a file goes into the bucket as it is and comes back, whole or in parts', async () => {
  const { name } = await send(cms, { name: 'a.svg', bytes: svg('red') });
  expect(objects.get(`/academy/${name}`)).toEqual({ bytes: Buffer.from(svg('red')), type: 'image/svg+xml' });
  const path = `/uploads/${name}`;
  expect(await fetchFile(cms, path, token)).toMatchObject({ status: 200, text: svg('red') });
  const part = await fetchFile(cms, path, { ...token, Range: 'bytes=1-3' });
  expect([part.status, part.text]).toEqual([206, 'svg']);
  expect(part.headers.get('Content-Range')).toBe(`bytes 1-3/${svg('red').length}`);
  expect((await fetchFile(cms, path, { ...token, Range: 'bytes=9999-' })).status).toBe(416);
  expect(unsigned).toEqual([]);
});

test('a file that the bucket does not have is not found', async () => {
  expect((await fetchFile(cms, '/uploads/absent_1.png', token)).status).toBe(404);
});

test('a file that an editor deletes leaves the bucket', async () => {
  const { name } = await send(cms, { name: 'b.svg', bytes: svg('blue') });
  const [file] = await cms.strapi.db
    .connection('files')
    .where({ hash: name.split('.')[0] })
    .select('id');
  const editor = await logIn(
    cms,
    accounts.find(({ role }) => role === 'administrator')!,
  );
  await fetchFile(cms, `/upload/files/${file.id}`, { method: 'DELETE', Authorization: `Bearer ${editor}` });
  expect(objects.has(`/academy/${name}`)).toBe(false);
});
