import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { rows } from '#kernel/db/index.ts';
import { aGrant, anAccount } from '#rooms/membership/testing.ts';
import * as make from '../src/testing/documents.ts';
import { useSite } from '../src/testing/site.ts';
import { pull } from '#rooms/publishing/index.ts';
import { mayRead, paidBody, readerOf } from '#rooms/membership/index.ts';

const site = useSite();
const memberId = randomUUID();
const member = { memberId };
const paid = make.idOf('lesson', 'paid');
const free = make.idOf('lesson', 'free');
const targets = {
  lesson: paid,
  course: make.idOf('course', 'writing'),
  bundle: make.idOf('bundle', 'everything'),
  tier: make.idOf('tier', 'vip'),
  'smaller tier': make.idOf('tier', 'plain'),
  'other course': make.idOf('course', 'reading'),
};

beforeAll(async () => {
  site.cms.documents = [
    make.aLesson({ slug: 'free' }),
    make.aLesson({ slug: 'paid', access: 'paid' }, { markdown: '## 秘密\n\n只给会员。' }),
    make.aCourse({ sections: [{ title: null, lessons: [free, paid] }] }),
    make.aCourse({ slug: 'reading', sections: [] }),
    make.aBundle(),
    make.aTier(),
    make.aTier({ slug: 'plain', opens: { kind: 'courses', courses: [make.idOf('course', 'reading')] } }),
  ];
  await pull();
});
beforeAll(() => anAccount({ id: memberId }));
beforeEach(() => rows('truncate membership."grant" cascade'));

const grant = (target: string, more = '') =>
  aGrant({ accountId: memberId, target }).then(() =>
    rows(`update membership."grant" set ${more || 'target = target'}`),
  );

test('a guest reads what is free and nothing that is paid', async () => {
  const guest = await readerOf(new Request('https://academy.example/'));
  expect(await mayRead(guest, free)).toBe(true);
  expect(await mayRead(guest, paid)).toBe(false);
  expect(await paidBody(guest, paid, 'zh-CN')).toBeNull();
});

test('a member without grants reads no more than a guest', async () => {
  expect(await mayRead(member, paid)).toBe(false);
});

test.each(['lesson', 'course', 'bundle', 'tier'] as const)(
  'a grant of the %s opens the lesson',
  async (what) => {
    await grant(targets[what]);
    expect(await mayRead(member, paid)).toBe(true);
    expect(await paidBody(member, paid, 'zh-CN')).toMatchObject({
      html: expect.stringContaining('只给会员'),
    });
  },
);

test.each(['other course', 'smaller tier'] as const)('a grant of the %s does not open it', async (what) => {
  await grant(targets[what]);
  expect(await mayRead(member, paid)).toBe(false);
});

test.each([
  ['has ended', "starts_at = now() - interval '2 days', ends_at = now() - interval '1 day'"],
  ['has not begun', "starts_at = now() + interval '1 day'"],
  ['was revoked', "revoked_at = now(), revoked_why = 'refunded'"],
])('a grant that %s opens nothing', async (_, change) => {
  await grant(targets.course, change);
  expect(await mayRead(member, paid)).toBe(false);
});

test('the grant of one member opens nothing to another', async () => {
  await grant(targets.course);
  expect(await mayRead({ memberId: randomUUID() }, paid)).toBe(false);
});

test('what is not published opens to nobody', async () => {
  const gone = make.idOf('lesson', 'gone');
  await grant(targets.tier);
  expect(await mayRead(member, gone)).toBe(false);
});

test('a lesson is paid as long as one of its languages is', async () => {
  site.cms.documents = [...site.cms.documents, make.aLesson({ slug: 'paid', access: 'free', locale: 'en' })];
  await pull();
  expect(await mayRead({ memberId: null }, paid)).toBe(false);
});
