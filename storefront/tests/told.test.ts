import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { request } from 'node:http';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { rows, transaction } from '#kernel/db/index.ts';
import { tell } from '../src/rooms/membership/mailing.ts';
import { anAccount, logIn } from '../src/rooms/membership/testing.ts';
import { aPage } from '../src/testing/documents.ts';
import { environmentOf, SITE_URL, useSite } from '../src/testing/site.ts';
import { academy } from './kit/academy.ts';
import { useBundle, type Bundle } from './kit/bundle.ts';
import { Visitor } from './kit/visitor.ts';

const site = useSite();
const bundle = useBundle();
let server: Awaited<ReturnType<Bundle['serve']>>;

const terms = (version: number) =>
  aPage({ slug: 'terms', title: '使用条款', policy: { kind: 'terms', version } });
const publish = () => bundle.run('publish', environmentOf(site));

beforeAll(async () => {
  site.cms.documents = [...academy(), terms(1)];
  await publish();
  server = await bundle.serve(environmentOf(site));
}, 180_000);
afterAll(() => server.stop());
beforeEach(() => rows('delete from site.limit_bucket'));

async function aReader() {
  const { id, email } = await anAccount();
  return { id, email, visitor: new Visitor(server.origin, await logIn(id)) };
}

const tokenOn = ({ body }: { body: string }) => /name="form-token" value="([^"]*)"/.exec(body)?.[1] ?? '';

/** Sends a file by the form of the page of pictures. */
async function upload(visitor: Visitor, bytes: Buffer, given?: string) {
  const path = '/en/account/picture/';
  const token = given ?? tokenOn(await visitor.ask(path));
  const body = new FormData();
  body.set('form-token', token);
  body.set('picture', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), '../me.png.html');
  // Whole, so that its length is said, as browsers do.
  const encoded = new Request(SITE_URL, { method: 'POST', body });
  return visitor.ask(path, {
    method: 'POST',
    headers: { origin: SITE_URL, 'content-type': encoded.headers.get('content-type') ?? '' },
    body: Buffer.from(await encoded.arrayBuffer()),
  });
}

const aPicture = () =>
  sharp({ create: { width: 50, height: 40, channels: 3, background: 'teal' } })
    .png()
    .toBuffer();

test('a reader sends a picture without script, sees it, and takes it away', async () => {
  const { visitor } = await aReader();
  const sent = await upload(visitor, await aPicture());
  expect([sent.status, sent.headers.get('location')]).toEqual([303, '/en/account/picture/']);
  const page = await visitor.ask('/en/account/picture/');
  const address = /src="(\/avatars\/[0-9a-f]{64}\.webp)"/.exec(page.body)?.[1] ?? '';
  const picture = await new Visitor(server.origin).ask(address);
  expect(picture.status).toBe(200);
  expect(Object.fromEntries(picture.headers)).toMatchObject({
    'content-type': 'image/webp',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
  });
  expect((await visitor.ask('/api/me/')).body).toContain(address);
  expect((await visitor.send('/en/account/picture/', { act: 'remove' })).status).toBe(303);
  expect((await visitor.ask(address)).status).toBe(404);
});

test('F07: what is no picture is refused in words, and nothing of it is served', async () => {
  const { id, visitor } = await aReader();
  const refused = await upload(visitor, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'));
  expect(refused.status).toBe(422);
  expect(refused.body).toContain('This is no picture that we can read.');
  expect(await rows('select from membership.avatar where account_id = $1', [id])).toEqual([]);
});

test('F04: a picture that is sent from a page that was not shown to this browser is not taken', async () => {
  const { visitor } = await aReader();
  await visitor.ask('/en/account/picture/');
  expect((await upload(visitor, await aPicture(), 'made up')).status).toBe(403);
});

test('F08: what is larger than a picture is refused before any of it is read', async () => {
  const { visitor } = await aReader();
  const headers = { origin: SITE_URL, cookie: visitor.cookies, 'content-length': 7_000_000 };
  const asked = request(`${server.origin}/en/account/picture/`, { method: 'POST', headers });
  asked.flushHeaders();
  const [answer] = await once(asked, 'response');
  expect(answer.statusCode).toBe(413);
  asked.destroy();
});

test('a guest is led to the log-in, and nothing that he sends is kept', async () => {
  const guest = new Visitor(server.origin);
  const { status, headers } = await upload(guest, await aPicture());
  expect([status, headers.get('location')]).toEqual([
    303,
    '/en/account/log-in/?next=%2Fen%2Faccount%2Fpicture%2F',
  ]);
});

test('notices are read, taken as read, and chosen, in both languages and without script', async () => {
  const { id, visitor } = await aReader();
  const data = { title: '<b>Tea</b>', link: `${SITE_URL}/courses/tea/`, until: null };
  const given = { kind: 'grant.given', about: randomUUID(), accountId: id, data } as const;
  await transaction((trx) => tell(trx, given));
  const path = '/en/account/notifications/';
  const shown = await visitor.ask(path);
  expect(shown.headers.get('cache-control')).toBe('private, no-store');
  expect(shown.body).toContain('“&lt;b&gt;Tea&lt;/b&gt;” is open to you');
  expect((await visitor.ask('/account/notifications/')).body).toContain('已为你开放');
  const latest = /name="latest" value="(\d+)"/.exec(shown.body)?.[1] ?? '';
  expect((await visitor.send(path, { act: 'read', latest })).status).toBe(303);
  expect((await visitor.ask(path)).body).not.toContain('name="latest"');
  expect((await visitor.send(path, { act: 'choose', 'ending.mail': 'on' })).status).toBe(303);
  const ticked = [...(await visitor.ask(path)).body.matchAll(/<input[^>]*type="checkbox"[^>]*>/g)]
    .map(([box]) => box)
    .filter((box) => box.includes(' checked'));
  expect(ticked.map((box) => /name="([^"]*)"/.exec(box)?.[1])).toEqual(['ending.mail']);
});

test('whoever registers agrees to the terms as they stand, and is asked again when they are raised', async () => {
  const { id, visitor } = await aReader();
  const path = '/account/agree/';
  const shown = await visitor.ask(`${path}?next=/account/notifications/`);
  expect(shown.body).toContain('value="terms:1"');
  expect(shown.body).toContain('href="/terms/"');
  const refused = await visitor.send(path);
  expect([refused.status, refused.body.includes('同意之后才能继续。')]).toEqual([422, true]);
  const agreed = await visitor.send(`${path}?next=/account/notifications/`, { agrees: 'terms:1' });
  expect([agreed.status, agreed.headers.get('location')]).toEqual([303, '/account/notifications/']);
  expect((await visitor.ask(path)).headers.get('location')).toBe('/account/');
  site.cms.documents = [...academy(), terms(2)];
  await publish();
  expect((await visitor.ask(path)).body).toContain('value="terms:2"');
  const asked = 'href="/account/agree/"';
  expect((await visitor.ask('/account/')).body).toContain(asked);
  const redeeming = await visitor.ask('/account/redeem/');
  expect(redeeming.headers.get('location')).toBe('/account/agree/?next=%2Faccount%2Fredeem%2F');
  await visitor.send(path, { agrees: 'terms:2' });
  expect((await visitor.ask('/account/')).body).not.toContain(asked);
  expect((await visitor.ask('/account/redeem/')).status).toBe(200);
  const kept = await rows(
    'select kind, version from membership.consent where account_id = $1 order by version',
    [id],
  );
  expect(kept).toEqual([
    { kind: 'terms', version: 1 },
    { kind: 'terms', version: 2 },
  ]);
});

test('nobody registers without agreeing to the version that stands', async () => {
  const visitor = new Visitor(server.origin);
  const fields = { email: 'new@academy.example', displayName: 'New' };
  const refused = await visitor.send('/en/account/register/', { ...fields, agrees: 'terms:1' });
  expect(refused.status).toBe(422);
  expect(refused.body).toContain('To go on, you have to agree.');
  const taken = await visitor.send('/en/account/register/', { ...fields, agrees: 'terms:2' });
  expect(taken.status).toBe(303);
});
