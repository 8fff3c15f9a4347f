import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { readdir, readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type * as Inside from '../src/server/inside.ts';
import { rows } from '#kernel/db/index.ts';
import { aGrant, anAccount } from '#rooms/membership/testing.ts';
import * as make from '../src/testing/documents.ts';
import { environmentOf, useSite } from '../src/testing/site.ts';
import { useBundle } from './kit/bundle.ts';
import { media, publishFilmedLesson, WORDS } from './kit/filmed-lesson.ts';
import { previewPath } from './kit/preview.ts';

const site = useSite();
const bundle = useBundle();
const [member, stranger] = [{ memberId: randomUUID() }, { memberId: randomUUID() }];
let inside: typeof Inside;
let server: Server;
let reader: { memberId: string | null };

/** Asks the server that the bundle holds as this reader. */
async function ask(path: string, { as = member, ...init }: RequestInit & { as?: typeof reader } = {}) {
  reader = as;
  const { port } = server.address() as AddressInfo; // a TCP server that listens has an address with a port
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', ...init });
  return { status: response.status, headers: response.headers, body: await response.text() };
}

const plain = (html: string) => html.replaceAll('&amp;', '&');

/** The address that the page of the lesson gives its reader of the only file with this ending. */
async function addressOf(ending: string): Promise<string> {
  const { body } = await ask('/learn/writing/paid/');
  return plain(new RegExp(`/gated/[0-9a-f]+\\.${ending}\\?[^"\\s#]+`).exec(body)?.[0] ?? '');
}

beforeAll(async () => {
  const paid = await publishFilmedLesson(site.cms);
  await bundle.run('publish', environmentOf(site));
  await anAccount({ id: member.memberId });
  await aGrant({ accountId: member.memberId, target: paid.documentId });
  const entry = pathToFileURL(join(bundle.folder, 'server/entry.mjs')).href;
  ({ inside } = (await import(entry)) as { inside: typeof Inside }); // as: what src/server/entry.ts exports
  server = createServer((request, response) => {
    void inside.asReader(reader, () => inside.answer(request, response));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
}, 120_000);
afterAll(async () => {
  server.close();
  await inside.closeDatabase();
});

test('who may read the lesson sees its picture, its film, its captions and its download', async () => {
  const { status, body } = await ask('/learn/writing/paid/');
  expect(status).toBe(200);
  expect(body).toContain('第二段的题目');
  const addresses = [...body.matchAll(/"(\/gated\/[^"\s]+)"/g)].map(([, address = '']) => plain(address));
  expect(addresses.map((address) => /\.(\w+)\?/.exec(address)?.[1])).toEqual(
    expect.arrayContaining(['webp', 'mp4', 'vtt', 'zip', 'pdf']),
  );
  for (const address of addresses) expect((await ask(address)).status, address).toBe(200);
  expect(body).toMatch(/srcset="\/gated\/[0-9a-f]{32}\.webp\?[^"]+ 480w, \/gated\//);
});

test('a gated file is kept by no cache and found by nobody', async () => {
  const { headers, body } = await ask(await addressOf('mp4'));
  expect(body).toBe(WORDS.film);
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-type': 'video/mp4',
    'cache-control': 'private, no-store',
    'x-robots-tag': 'noindex, nofollow',
    'content-disposition': `inline; filename="talk.mp4"; filename*=UTF-8''talk.mp4`,
  });
});

test('a download is saved under the name that its author gave it', async () => {
  const { headers } = await ask(await addressOf('zip'));
  expect(headers.get('content-disposition')).toBe(
    `attachment; filename="____.zip"; filename*=UTF-8''%E5%93%81%E8%8C%B6%E8%AE%B0%E5%BD%95.zip`,
  );
});

test('a PDF of a paid lesson may stand on a page of ours, and on nobody else’s', async () => {
  const { headers } = await ask(await addressOf('pdf'));
  expect(headers.get('content-type')).toBe('application/pdf');
  expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
});

test('a film is sent in parts, to whoever has the same film', async () => {
  const address = await addressOf('mp4');
  const part = await ask(address, { headers: { range: 'bytes=5-8' } });
  expect([part.status, part.body]).toEqual([206, 'that']);
  expect(part.headers.get('content-range')).toBe(`bytes 5-8/${WORDS.film.length}`);
  const whole = await ask(address, { headers: { range: 'bytes=5-8', 'if-range': '"another"' } });
  expect([whole.status, whole.body]).toEqual([200, WORDS.film]);
  const etag = part.headers.get('etag') ?? '';
  expect((await ask(address, { headers: { range: 'bytes=5-8', 'if-range': etag } })).status).toBe(206);
  expect((await ask(address, { headers: { range: 'bytes=99-' } })).status).toBe(416);
});

test('HEAD tells of a film without sending it', async () => {
  const { status, headers, body } = await ask(await addressOf('mp4'), { method: 'HEAD' });
  expect([status, headers.get('content-length'), body]).toEqual([200, String(WORDS.film.length), '']);
});

test('A18: the address of one reader opens nothing to another, nor to a guest', async () => {
  const address = await addressOf('mp4');
  for (const as of [stranger, { memberId: null }]) {
    const { status, headers, body } = await ask(address, { as });
    expect(status).toBe(403);
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(body).toContain('Please open the lesson again');
    expect(body).not.toContain(WORDS.film);
  }
});

test.each([
  ['without its signature', (address: string) => address.replace(/by=[^&]+&?/, '')],
  ['with a later end', (address: string) => address.replace(/until=\d/, 'until=9')],
  ['for another name', (address: string) => address.replace(/as=[^&]*/, 'as=other.mp4')],
  ['for another text', (address: string) => address.replace(/of=[^&]*/, 'of=lesson')],
  ['for a file that is not there', (address: string) => address.replace(/gated\/..../, 'gated/0000')],
])('A18: an address %s opens nothing', async (_, change) => {
  expect((await ask(change(await addressOf('mp4')))).status).toBe(403);
});

test('A18: an address opens nothing to a reader who has lost the lesson, from the next part of a film on', async () => {
  const address = await addressOf('mp4');
  const change = (values: string) => rows(`update membership."grant" set ${values}`);
  await change("revoked_at = now(), revoked_why = 'refunded'");
  const part = await ask(address, { headers: { range: 'bytes=5-8' } });
  expect(part.status).toBe(403);
  expect(part.body).not.toContain('that');
  await change('revoked_at = null, revoked_why = null');
  expect((await ask(address)).status).toBe(200);
});

test('A18: an address ends after some hours', async () => {
  const address = await addressOf('mp4');
  const later = Date.now() + 5 * 3600_000;
  vi.spyOn(Date, 'now').mockReturnValue(later);
  expect((await ask(address)).status).toBe(403);
  vi.restoreAllMocks();
  expect((await ask(address)).status).toBe(200);
});

test.each([['/gated/'], ['/gated/..%2fmedia'], ['/media/../gated/x.mp4']])(
  '%s leads to no file',
  async (path) => {
    expect([403, 404]).toContain((await ask(path)).status);
  },
);

test('the page that lies ready is the page that is made for its reader, sign for sign', async () => {
  const unsigned = (html: string) =>
    html.replaceAll('&#38;', '&amp;').replaceAll(/until=\d+&amp;by=[\w-]+/g, 'until=…&amp;by=…');
  const made = await inside.asReader(member, () => inside.render('/learn/writing/paid/'));
  const { body } = await ask('/learn/writing/paid/');
  expect(unsigned(body)).toBe(unsigned(await made.text()));
  expect(unsigned(body)).toContain('until=…');
  const refusal = await inside.asReader(stranger, () => inside.render('/learn/writing/paid/'));
  expect((await ask('/learn/writing/paid/', { as: stranger })).body).toBe(await refusal.text());
});

test('a reader who may not read the lesson gets no address of anything in it', async () => {
  const { status, body } = await ask('/learn/writing/paid/', { as: stranger });
  expect(status).toBe(403);
  expect(body).not.toMatch(/\/gated\/|第二段的题目/);
});

test('nothing gated has a public address: not its bytes, its name, its chapters, nor what it is called in the library', async () => {
  const gated = await readdir(join(site.dataDir, 'site', 'gated'));
  const current = join(site.dataDir, 'site', 'current');
  const everything = await readdir(current, { recursive: true, withFileTypes: true });
  const files = everything
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const texts = (await Promise.all(files.map((file) => readFile(file, 'latin1')))).join('\n');
  expect(gated.length).toBeGreaterThanOrEqual(4);
  for (const secret of [...gated, 'talk_1', 'sheet_1', 'photo_1', '/gated/'])
    expect(texts.includes(secret), secret).toBe(false);
  expect(texts).not.toContain(Buffer.from('第二段的题目').toString('latin1'));
  expect(await readdir(join(site.dataDir, 'site', 'media')).catch(() => [])).toEqual([]);
  for (const name of gated) expect((await ask(`/media/${name}`)).status).toBe(404);
});

test('from a paid lesson one goes on among the lessons that are open, where their texts are', async () => {
  const { headers, body } = await ask('/learn/writing/paid/');
  expect(headers.get('x-robots-tag')).toBe('noindex');
  expect(body).toMatch(/href="\/learn\/writing\/paid\/" aria-current="page"/);
  expect(body).toMatch(/href="\/courses\/writing\/first-steps\/" rel="prev"/);
  expect((await ask('/courses/writing/first-steps/')).body).not.toContain('/learn/');
});

test('a preview shows the files of a paid draft to whoever sees its text, and keeps none', async () => {
  site.cms.media.set(
    'inside_1.svg',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>'),
  );
  site.cms.media.set('draft_1.pdf', Buffer.from('%PDF draft'));
  const text = { markdown: '![](/uploads/inside_1.svg)', media: [media('draft_1.pdf', '草稿.pdf')] };
  const document = make.aLesson({ slug: 'paid', access: 'paid' }, text);
  site.cms.drafts.set(document.documentId, { document, homes: [] });
  const before = await readdir(join(site.dataDir, 'site', 'gated'));
  const { body } = await ask(previewPath(document, { as: 'buyer' }));
  const addresses = new Set(body.match(/\/preview\/media\/[^"]+/g));
  const files = await Promise.all([...addresses].map((address) => ask(address)));
  expect(files.map((file) => file.body.slice(0, 4)).sort()).toEqual(['%PDF', '<svg']);
  expect((await ask(previewPath(document))).body).not.toContain('/preview/media/');
  expect(await readdir(join(site.dataDir, 'site', 'gated'))).toEqual(before);
});
