import { giftCodeToRead } from '@lectern/shared-types';
import { expect, test } from 'vitest';
import { rows, transaction } from '#kernel/db/index.ts';
import { give, revoke } from '#rooms/membership/index.ts';
import { aGiftCode, aGiftLink, aGrant, anAccount, logIn } from '#rooms/membership/testing.ts';
import * as make from '../src/testing/documents.ts';
import { CANARY } from './kit/academy.ts';
import { useServed } from './kit/served.ts';
import { Visitor } from './kit/visitor.ts';

const [LESSON, COURSE, TIER] = [
  make.idOf('lesson', 'paid'),
  make.idOf('course', 'writing'),
  make.idOf('tier', 'vip'),
];
const LEARN = '/learn/writing/paid/';

const { server } = useServed();

const guest = () => new Visitor(server.origin);

async function aMember() {
  const { id } = await anAccount();
  return { id, visitor: new Visitor(server.origin, await logIn(id)) };
}

/** What a reader of a page sees. */
const seen = (html: string) =>
  html
    .slice(html.indexOf('<main'))
    .replaceAll(/<style[\s\S]*?<\/style>|<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');

test('whoever may read nothing that is paid is told so, and the ways to it', async () => {
  const { visitor } = await aMember();
  const { status, headers, body } = await visitor.ask('/en/account/');
  expect(status).toBe(200);
  expect(headers.get('cache-control')).toBe('private, no-store');
  expect(seen(body)).toContain('Nothing that is paid for is open to your account yet.');
  for (const way of ['/en/courses/', '/en/account/redeem/', '/en/membership/#vip'])
    expect(body).toContain(`href="${way}"`);
});

test.each([
  ['/en/account/', 'Membership VIP until November 23, 2099 Because of a gift of ours'],
  ['/account/', '会员 VIP 到 2099年11月23日 为止 原因：我们赠送给您'],
])(
  'the account at %s says what is open, because of what, until when, and what it opens',
  async (path, words) => {
    const { id, visitor } = await aMember();
    await aGrant({ accountId: id, target: TIER, endsAt: '2099-11-23T04:00:00Z' });
    const { body } = await visitor.ask(path);
    expect(seen(body)).toContain(words);
    expect(body).toMatch(/<details open[\s\S]*\/courses\/writing\//);
  },
);

test('what is over says so, and nothing of the reasons of others is told', async () => {
  const { id, visitor } = await aMember();
  await aGrant({ accountId: id, target: COURSE, revokedWhy: 'a private remark' });
  await aGrant({ accountId: (await anAccount()).id, target: TIER });
  const { body } = await visitor.ask('/en/account/');
  expect(seen(body)).toContain('Ended lately');
  expect(body).not.toContain('a private remark');
  expect(seen(body)).not.toContain('Membership VIP');
});

test('a guest is asked to log in, and comes back to where he was', async () => {
  for (const path of ['/account/', '/en/account/redeem/']) {
    const { status, headers } = await guest().ask(path);
    expect(status).toBe(303);
    expect(headers.get('location')).toContain(encodeURIComponent(path));
  }
});

test('a code is redeemed by a form without script, and opens the lesson at once', async () => {
  const code = await aGiftCode({ target: COURSE, days: 10 });
  const { visitor } = await aMember();
  expect((await visitor.ask(LEARN)).status).toBe(403);
  const wrong = await visitor.send('/en/account/redeem/', { code: '0000-0000-0000-0000' });
  expect(wrong.status).toBe(422);
  expect(seen(wrong.body)).toContain('This code gives nothing.');
  expect(wrong.body).toContain('value="0000-0000-0000-0000"');
  const { status, headers } = await visitor.send('/en/account/redeem/', { code: giftCodeToRead(code) });
  expect(status).toBe(303);
  const { body } = await visitor.ask(headers.get('location') ?? '');
  expect(seen(body)).toContain('Redeemed: it is yours to read.');
  expect(seen(body)).toContain('Because of the gift code that you redeemed');
  expect((await visitor.ask(LEARN)).body).toContain(CANARY);
});

test('the address of a code keeps it to itself, and leads a guest to the log-in and back', async () => {
  const path = `/redeem/${giftCodeToRead(await aGiftCode({ target: COURSE }))}/`;
  const asGuest = await guest().ask(path);
  expect(asGuest.body).toContain(`/account/log-in/?next=${encodeURIComponent(path)}`);
  expect(asGuest.headers.get('referrer-policy')).toBe('strict-origin');
  const { visitor } = await aMember();
  const { body } = await visitor.ask(path);
  const [, code = ''] = /name="code"[^>]*value="([^"]+)"/.exec(body) ?? [];
  expect((await visitor.send(path, { code })).status).toBe(303);
});

test('a gift link is opened by a button, without an account, until it is taken back', async () => {
  const { id, token } = await aGiftLink({ lessonId: LESSON });
  const visitor = guest();
  const path = `/gift/${token}/`;
  const shown = await visitor.ask(path);
  expect(shown.body).not.toContain(CANARY);
  expect(shown.headers.get('referrer-policy')).toBe('strict-origin');
  expect((await visitor.send(path)).headers.get('location')).toBe(LEARN);
  expect((await visitor.ask(LEARN)).body).toContain(CANARY);
  expect((await visitor.ask(path)).status).toBe(303);
  await rows('update membership.gift_link set revoked_at = now() where id = $1', [id]);
  const closed = await visitor.ask(LEARN);
  expect(closed.status).toBe(403);
  expect(closed.body).not.toContain(CANARY);
  expect((await visitor.ask(path)).status).toBe(410);
});

test('F04: a gift is neither opened nor redeemed by a form of another site', async () => {
  const { token } = await aGiftLink({ lessonId: LESSON });
  const { visitor } = await aMember();
  const body = new URLSearchParams({ code: await aGiftCode({ target: COURSE }) });
  for (const path of [`/gift/${token}/`, '/account/redeem/']) {
    const headers = { origin: 'https://evil.example' };
    expect((await visitor.ask(path, { method: 'POST', headers, body })).status).toBe(403);
    expect((await visitor.post(path, Object.fromEntries(body))).status).toBe(403);
  }
  expect((await visitor.ask(LEARN)).status).toBe(403);
});

test('A24: what is taken back is refused at the next request, by whichever door it came', async () => {
  const { id: accountId, visitor } = await aMember();
  const order = { cause: 'order_line', causeId: '1' } as const;
  await transaction((trx) => give(trx, { accountId, target: TIER, ...order }));
  expect((await visitor.ask(LEARN)).body).toContain(CANARY);
  await transaction((trx) => revoke(trx, order, 'refunded'));
  const { status, body } = await visitor.ask(LEARN);
  expect(status).toBe(403);
  expect(body).not.toContain(CANARY);
});
