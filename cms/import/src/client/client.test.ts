import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createCmsClient, type CmsClient } from './client.ts';

const DOCUMENT_ID = 'a'.repeat(24);
const stops: (() => void)[] = [];

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

type Answer = (request: IncomingMessage, response: ServerResponse, nth: number) => void;

/** A CMS that answers what the test says, and the client that speaks with it. */
async function cmsThat(
  answer: Answer,
  signal?: AbortSignal,
): Promise<{ cms: CmsClient; asked: () => number }> {
  let asked = 0;
  const server = createServer((request, response) => {
    asked += 1;
    request.resume();
    request.on('end', () => answer(request, response, asked));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stops.push(
    () => server.closeAllConnections(),
    () => server.close(),
  );
  const { port } = server.address() as AddressInfo; // listening on TCP, so never a pipe name
  const cms = createCmsClient({
    url: `http://127.0.0.1:${port}/`,
    token: 'secret',
    ...(signal && { signal }),
  });
  return { cms, asked: () => asked };
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

const tag = { type: 'tag', locale: 'en', data: { slug: 'rust', name: 'Rust' } } as const;

test('a document is put with the token, and the outcome is answered', async () => {
  const { cms } = await cmsThat((request, response) => {
    const right = request.method === 'PUT' && request.headers.authorization === 'Bearer secret';
    json(response, right ? 200 : 500, { documentId: DOCUMENT_ID, outcome: 'created', published: false });
  });
  expect(await cms.putDocument(tag)).toEqual({
    documentId: DOCUMENT_ID,
    outcome: 'created',
    published: false,
  });
});

test('a broken connection and a restarting CMS are tried again', async () => {
  const { cms, asked } = await cmsThat((_request, response, nth) => {
    if (nth === 1) response.destroy();
    else if (nth === 2) json(response, 503, {});
    else json(response, 200, { name: 'a_1.png', url: '/uploads/a_1.png', created: true });
  });
  const media = await cms.putMedia({
    name: 'a.png',
    bytes: new Uint8Array([1]),
    mime: 'image/png',
    alt: 'A',
  });
  expect(media.name).toBe('a_1.png');
  expect(asked()).toBe(3);
});

test('a refusal carries status, code and the words of the server, and is not tried again', async () => {
  const refusal = { error: { status: 422, code: 'unknown-author', message: 'No author has the slug x.' } };
  const { cms, asked } = await cmsThat((_request, response) => json(response, 422, refusal));
  await expect(cms.putDocument(tag)).rejects.toMatchObject({ name: 'CmsRefusal', ...refusal.error });
  expect(asked()).toBe(1);
});

test('an administrator that is not there is null', async () => {
  const { cms } = await cmsThat((_request, response) =>
    json(response, 404, { error: { status: 404, code: 'unknown', message: 'No.' } }),
  );
  expect(await cms.administrator('who@example.com')).toBeNull();
});

test('an answer outside the contract is named as such', async () => {
  const { cms } = await cmsThat((_request, response) => json(response, 200, { hello: 'world' }));
  await expect(cms.putDocument(tag)).rejects.toMatchObject({ name: 'CmsMisspoke' });
});

test('a CMS that is not there is named with its address', async () => {
  const cms = createCmsClient({ url: 'http://127.0.0.1:1', token: 'x', attempts: 2 });
  await expect(cms.administrator('a@example.com')).rejects.toThrow(/127\.0\.0\.1:1 does not answer/);
});

test('what is stopped midway rejects, and brings nothing else down', async () => {
  const stop = new AbortController();
  const { cms } = await cmsThat(() => stop.abort(), stop.signal);
  const file = { name: 'a.png', bytes: new Uint8Array(1_000_000), mime: 'image/png' };
  await expect(cms.putMedia(file)).rejects.toThrow(/abort/);
});
