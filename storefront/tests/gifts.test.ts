import { randomUUID } from 'node:crypto';
import { canonicalGiftCode, giftCodeToRead } from '@lectern/shared-types';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { rows } from '#kernel/db/index.ts';
import { claim, redeem } from '#rooms/membership/gift-codes.ts';
import { giftBy, openGift } from '#rooms/membership/gift-links.ts';
import { mayRead, readerOf } from '#rooms/membership/index.ts';
import { aGiftCode, aGiftLink, anAccount } from '#rooms/membership/testing.ts';
import { pull } from '#rooms/publishing/index.ts';
import * as make from '../src/testing/documents.ts';
import { useSite } from '../src/testing/site.ts';

const site = useSite();
const lesson = make.idOf('lesson', 'paid');
const other = make.idOf('lesson', 'other');
const course = make.idOf('course', 'writing');
const ADDRESS = 'https://academy.example/gift/';

beforeAll(async () => {
  site.cms.documents = [
    make.aLesson({ slug: 'paid', access: 'paid' }),
    make.aLesson({ slug: 'other', access: 'paid' }),
    make.aCourse({ sections: [{ title: null, lessons: [lesson, other] }] }),
  ];
  await pull();
});
beforeEach(() => rows('truncate membership.gift_code, membership.gift_link, membership."grant" cascade'));

const many = <T>(times: number, work: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: times }, (_, index) => work(index)));
const grants = () => rows<{ member_id: string; ends_at: string | null }>('select * from membership."grant"');
const claims = async () =>
  (await rows<{ claims: number }>('select claims from membership.gift_code'))[0]?.claims;

test('fifty accounts that claim one code at the same time get one grant between them', async () => {
  const code = await aGiftCode({ target: course });
  const accounts = await many(50, () => anAccount());
  const given = await Promise.all(accounts.map(({ id }) => claim(code, id)));
  expect(given.filter((id) => id !== null)).toHaveLength(1);
  expect(await grants()).toHaveLength(1);
  expect(await claims()).toBe(1);
});

test('one account that claims a code fifty times at the same time gets one grant, and is told of it each time', async () => {
  const code = await aGiftCode({ target: course, mostClaims: 50 });
  const { id } = await anAccount();
  const given = await many(50, () => claim(code, id));
  expect(new Set(given).size).toBe(1);
  expect(given[0]).not.toBeNull();
  expect(await grants()).toHaveLength(1);
  expect(await claims()).toBe(1);
});

test('of sixty who claim a code for fifty, fifty get it', async () => {
  const code = await aGiftCode({ target: course, mostClaims: 50 });
  const accounts = await many(60, () => anAccount());
  const given = await Promise.all(accounts.map(({ id }) => claim(code, id)));
  expect(given.filter((id) => id !== null)).toHaveLength(50);
  expect(await grants()).toHaveLength(50);
});

test('a code is known however it is typed, and opens what it stands for until its days are over', async () => {
  const code = await aGiftCode({ target: course, days: 30 });
  const { id: memberId } = await anAccount();
  const read = giftCodeToRead(canonicalGiftCode(code) ?? '');
  await claim(` ${read.toLowerCase().replaceAll('1', 'l').replaceAll('0', 'o')} `, memberId);
  expect(await mayRead({ memberId }, lesson)).toBe(true);
  const [{ ends_at } = { ends_at: null }] = await grants();
  expect(Math.round((Date.parse(ends_at ?? '') - Date.now()) / 86_400_000)).toBe(30);
});

test.each<[string, { as?: string; endsAt?: string; revoked?: boolean }]>([
  ['mistyped', { as: '0000-0000-0000-0000' }],
  ['no code at all', { as: "' or 1=1 --" }],
  ['over', { endsAt: '2026-01-01T00:00:00.000Z' }],
  ['revoked', { revoked: true }],
])('G04: a code that is %s gives nothing, and no answer tells why', async (_, { as, ...more }) => {
  const code = await aGiftCode({ target: course, ...more });
  const { id } = await anAccount();
  const visit = { request: new Request(ADDRESS), network: randomUUID(), locale: 'en' as const };
  expect(await redeem({ code: as ?? code }, id, visit)).toEqual({ complaints: { code: 'code' } });
  expect(await grants()).toEqual([]);
});

test('G04: whoever guesses codes has to wait', async () => {
  const { id } = await anAccount();
  const visit = { request: new Request(ADDRESS), network: randomUUID(), locale: 'en' as const };
  const tried = await many(25, () => redeem({ code: '0000-0000-0000-0000' }, id, visit));
  expect(tried.filter((answer) => 'wait' in answer)).toHaveLength(5);
});

/** A browser that keeps its cookie. */
function aBrowser() {
  let cookie = '';
  const ask = () => new Request(ADDRESS, { headers: { cookie } });
  const open = async (token: string) => {
    const answer = await openGift(await giftBy(token, ask(), 'en'), ask());
    if (!(answer instanceof Response)) return null;
    cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    return answer.headers.get('location');
  };
  const mayReadNow = async (id: string) => mayRead(await readerOf(ask()), id);
  return { ask, open, mayRead: mayReadNow, forge: (value: string) => (cookie = value), cookie: () => cookie };
}

const readers = async () =>
  (await rows<{ readers: number }>('select readers from membership.gift_link'))[0]?.readers;

test('a gift link opens its lesson to whoever has it, and no other, without an account', async () => {
  const link = await aGiftLink({ lessonId: lesson });
  const browser = aBrowser();
  expect(await browser.open(link.token)).toBe('/learn/writing/paid/');
  expect(await browser.mayRead(lesson)).toBe(true);
  expect(await browser.mayRead(other)).toBe(false);
  expect(await aBrowser().mayRead(lesson)).toBe(false);
});

test('who opens a gift link again is counted once; looking at it counts nobody', async () => {
  const link = await aGiftLink({ lessonId: lesson });
  const browser = aBrowser();
  for (let time = 0; time < 3; time += 1) await browser.open(link.token);
  await giftBy(link.token, aBrowser().ask(), 'en');
  expect(await readers()).toBe(1);
});

test('a gift link for three opens to three of fifty who come at the same time', async () => {
  const link = await aGiftLink({ lessonId: lesson, mostReaders: 3 });
  const opened = await many(50, () => aBrowser().open(link.token));
  expect(opened.filter((address) => address !== null)).toHaveLength(3);
  expect(await readers()).toBe(3);
});

test('a gift link that is taken back closes the lesson at the next request', async () => {
  const link = await aGiftLink({ lessonId: lesson });
  const browser = aBrowser();
  await browser.open(link.token);
  await rows('update membership.gift_link set revoked_at = now()');
  expect(await browser.mayRead(lesson)).toBe(false);
  expect(await browser.open(link.token)).toBeNull();
});

test('a browser that names links which it was not given is let in by none', async () => {
  const mine = await aGiftLink({ lessonId: lesson });
  const theirs = await aGiftLink({ lessonId: other });
  const browser = aBrowser();
  await browser.open(mine.token);
  browser.forge(browser.cookie().replace(mine.id, theirs.id));
  expect(await browser.mayRead(other)).toBe(false);
  browser.forge(`gift=${theirs.id}.`);
  expect(await browser.mayRead(other)).toBe(false);
});
