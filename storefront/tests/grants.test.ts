import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { rows, transaction } from '#kernel/db/index.ts';
import { deliver, subscribe } from '#kernel/events/index.ts';
import { give, grantEnded, grantGiven, mayRead, revoke, tellOfEndings } from '#rooms/membership/index.ts';
import type { NewGrant } from '#rooms/membership/index.ts';
import { aGrant, anAccount } from '#rooms/membership/testing.ts';
import { pull } from '#rooms/publishing/index.ts';
import * as make from '../src/testing/documents.ts';
import { SITE_URL, useSite } from '../src/testing/site.ts';

const site = useSite();
const lesson = make.idOf('lesson', 'paid');
const course = make.idOf('course', 'writing');
const heard: unknown[] = [];
subscribe(grantGiven, 'tests', (all) =>
  Promise.resolve(void heard.push(...all.map((one) => ['given', one]))),
);
subscribe(grantEnded, 'tests', (all) =>
  Promise.resolve(void heard.push(...all.map((one) => ['ended', one]))),
);

let accountId: string;
beforeAll(async () => {
  site.cms.documents = [
    make.aLesson({ slug: 'paid', access: 'paid' }),
    make.aCourse({ sections: [{ title: null, lessons: [lesson] }] }),
    make.aCourse({ title: 'Writing', sections: [{ title: null, lessons: [lesson] }], locale: 'en' }),
  ];
  await pull();
});
beforeEach(async () => {
  await rows('truncate membership."grant", site.mail, site.delivery cascade');
  heard.length = 0;
  ({ id: accountId } = await anAccount());
});

const order = (more: Partial<NewGrant> = {}): NewGrant => ({
  ...{ accountId, target: course, cause: 'order_line', causeId: 'line 1' },
  ...more,
});
const giveAlone = (grant: NewGrant) => transaction((trx) => give(trx, grant));
const mails = () =>
  rows<{ key: string; kind: string; data: object }>('select key, kind, data from site.mail order by id');

/** Everything that is to be told of ends that have come. */
async function told(): Promise<unknown[]> {
  heard.length = 0;
  await tellOfEndings();
  await deliver();
  return [...heard];
}

test('what is given is open at once, and the rooms and its owner hear of it once', async () => {
  const grantId = await giveAlone(order());
  await deliver();
  expect(await mayRead({ memberId: accountId }, lesson)).toBe(true);
  expect(heard).toEqual([['given', { grantId, accountId, target: course }]]);
  expect(await mails()).toEqual([
    {
      key: `grant.given:${grantId}`,
      kind: 'grant.given',
      data: { title: 'Writing', link: `${SITE_URL}/en/courses/writing/`, until: null },
    },
  ]);
});

test('the same cause gives the same once, were it asked for fifty times at once', async () => {
  const given = await Promise.all(Array.from({ length: 50 }, () => giveAlone(order())));
  await deliver();
  expect(given.filter((id) => id !== null)).toHaveLength(1);
  expect(heard).toHaveLength(1);
  expect(await mails()).toHaveLength(1);
});

test('two causes are two grants, and one that is taken back leaves the other', async () => {
  await giveAlone(order());
  await giveAlone(order({ causeId: 'line 2' }));
  const taken = await transaction((trx) =>
    revoke(trx, { cause: 'order_line', causeId: 'line 1' }, 'refunded'),
  );
  expect(taken).toBe(1);
  expect(await mayRead({ memberId: accountId }, lesson)).toBe(true);
  await transaction((trx) => revoke(trx, { cause: 'order_line', causeId: 'line 2' }, 'refunded'));
  expect(await mayRead({ memberId: accountId }, lesson)).toBe(false);
});

test('what is taken back is told with the reason, and taken back once', async () => {
  const grantId = (await giveAlone(order())) ?? '';
  const takeBack = () => transaction((trx) => revoke(trx, { grantId }, 'by mistake'));
  expect(await Promise.all([takeBack(), takeBack()]).then((taken) => taken.sort())).toEqual([0, 1]);
  await deliver();
  expect(heard.slice(1)).toEqual([['ended', { grantId, accountId, target: course, why: 'by mistake' }]]);
  expect(await told()).toEqual([]);
});

test('what is given by a transaction that fails was never given', async () => {
  const failing = transaction(async (trx) => {
    await give(trx, order());
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  await deliver();
  expect(heard).toEqual([]);
  expect(await mails()).toEqual([]);
});

test('a grant whose time has come is told to have ended once, by however many workers', async () => {
  const grantId = await aGrant({ accountId, target: course, startsAt: '2026-01-01', endsAt: '2026-02-01' });
  await Promise.all([tellOfEndings(), tellOfEndings()]);
  expect(await told()).toEqual([['ended', { grantId, accountId, target: course, why: null }]]);
  expect(await told()).toEqual([]);
  expect(await transaction((trx) => revoke(trx, { grantId }, 'too late'))).toBe(1);
  expect(await told()).toEqual([]);
});

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const longAgo = '2025-01-01T00:00:00.000Z';

test('who holds a grant is told 14, 7 and 1 days before its end, once each', async () => {
  const grantId = await aGrant({ accountId, target: course, startsAt: longAgo, endsAt: inDays(20) });
  const kept: string[] = [];
  for (const days of [13.9, 13, 6.9, 5, 0.9, 0.5]) {
    await rows('update membership."grant" set ends_at = $1', [inDays(days)]);
    await tellOfEndings();
    kept.push((await mails()).at(-1)?.key ?? '');
  }
  expect(kept.map((key) => key.replace(`grant.ending:${grantId}:`, ''))).toEqual([
    '14',
    '14',
    '7',
    '7',
    '1',
    '1',
  ]);
  expect(await mails()).toHaveLength(3);
  expect((await mails()).map(({ data }) => data)).toMatchObject([
    { title: 'Writing', days: 14 },
    { days: 7 },
    { days: 1 },
  ]);
});

test('who was told of nothing while no worker ran is told the last of it alone', async () => {
  const grantId = await aGrant({ accountId, target: course, startsAt: longAgo, endsAt: inDays(0.5) });
  await tellOfEndings();
  expect((await mails()).map(({ key }) => key)).toEqual([`grant.ending:${grantId}:1`]);
});

test.each([
  ['nothing is lost by it', { startsAt: longAgo, endsAt: inDays(6) }, { endsAt: null }],
  [
    'it lasts no longer than that anyway',
    { endsAt: inDays(7) },
    { target: 'anothertargetoftests0000', endsAt: null },
  ],
])('an end is not worth a mail where %s', async (_, ending, other) => {
  await aGrant({ accountId, target: course, ...ending });
  await aGrant({ accountId, target: course, ...other });
  await tellOfEndings();
  expect(await mails()).toEqual([]);
});

test('nothing is given to an account that there is not', async () => {
  await expect(giveAlone(order({ accountId: randomUUID() }))).rejects.toThrow('grant_of_an_account');
});
