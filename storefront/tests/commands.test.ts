import { createHash, randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { rows } from '#kernel/db/index.ts';
import { mayRead } from '#rooms/membership/index.ts';
import { aGrant, anAccount } from '#rooms/membership/testing.ts';
import { pull } from '#rooms/publishing/index.ts';
import * as make from '../src/testing/documents.ts';
import { asOwner, useSite } from '../src/testing/site.ts';
import { agree, ask, commands, lan, ming, workersWork } from './kit/asking.ts';
import { useTrail } from './kit/trail.ts';

const site = useSite();
const trail = useTrail(site);
const lesson = make.idOf('lesson', 'paid');
const course = make.idOf('course', 'writing');
const tier = make.idOf('tier', 'vip');
let accountId: string;

beforeAll(async () => {
  site.cms.documents = [
    make.aLesson({ slug: 'paid', access: 'paid' }),
    make.aCourse({ sections: [{ title: null, lessons: [lesson] }] }),
    make.aTier(),
  ];
  await pull();
});
beforeEach(async () => {
  await rows('truncate membership.command, membership."grant", site.mail cascade');
  await asOwner('truncate editorial.audit', new URL(site.databaseUrl).pathname);
  ({ id: accountId } = await anAccount());
});

const grants = () => rows('select member_id, target, cause, cause_id, ends_at from membership."grant"');

const gift = (more: object = {}) => ({
  ...{
    kind: 'grant.give' as const,
    key: randomUUID(),
    accountId,
    target: course,
    until: null,
    note: 'a gift',
  },
  ...more,
});

test('what the desk gives is open to whom it is given to, and the trail says who gave it and why', async () => {
  const command = gift();
  const id = await ask(command);
  await workersWork();
  expect(await mayRead({ memberId: accountId }, lesson)).toBe(true);
  const [given] = await grants();
  expect(given).toMatchObject({
    member_id: accountId,
    target: course,
    cause: 'manual',
    cause_id: command.key,
  });
  expect(await commands()).toMatchObject([{ state: 'done', result: { grantId: expect.any(String) } }]);
  expect(await trail()).toMatchObject([
    {
      ...{ actor_kind: 'person', actor_id: 7, actor_name: 'Ming', words: 'because' },
      ...{ action: 'membership.grant.give', subject: `membership.account:${accountId}` },
      after: { commandId: Number(id), target: course, note: 'a gift' },
    },
  ]);
});

test('the same command sent twice gives once', async () => {
  const command = gift();
  await ask(command);
  await ask(command);
  await Promise.all([workersWork(), workersWork()]);
  expect(await grants()).toHaveLength(1);
  expect((await commands()).map(({ state }) => state)).toEqual(['done', 'done']);
});

test('what the desk takes back is closed at once, once', async () => {
  const grantId = await aGrant({ accountId, target: course });
  await ask({ kind: 'grant.revoke', grantId });
  await ask({ kind: 'grant.revoke', grantId });
  await workersWork();
  expect(await mayRead({ memberId: accountId }, lesson)).toBe(false);
  expect(await commands()).toMatchObject([
    { state: 'done' },
    { state: 'refused', result: { reason: 'NO_LIVE_GRANT' } },
  ]);
});

test.each([
  ['an account that there is not', { accountId: randomUUID() }, 'NO_SUCH_ACCOUNT'],
  ['what is not published', { target: make.idOf('course', 'draft') }, 'NO_SUCH_TARGET'],
  ['a time that is over', { until: '2026-01-01T00:00:00.000Z' }, 'ALREADY_OVER'],
  ['something without a name', { target: '' }, 'NOT_UNDERSTOOD'],
])('to give %s is refused, and the trail says so', async (_, more, reason) => {
  await ask(gift(more));
  await workersWork();
  expect(await commands()).toMatchObject([{ state: 'refused', result: { reason } }]);
  expect(await trail()).toMatchObject([{ action: 'membership.grant.give', after: { reason } }]);
  expect(await grants()).toEqual([]);
});

test('E12: a membership without end waits until a second administrator agrees', async () => {
  const id = await ask(gift({ target: tier }));
  await workersWork();
  expect(await commands()).toMatchObject([{ state: 'waits_for_second' }]);
  expect(await grants()).toEqual([]);
  await agree(id);
  await workersWork();
  expect(await commands()).toMatchObject([{ state: 'done' }]);
  expect(await mayRead({ memberId: accountId }, lesson)).toBe(true);
  expect(await trail()).toMatchObject([{ actor_name: 'Ming', after: { second: 'Lan' } }]);
});

test('E12: nobody is his own second, whichever door he comes by', async () => {
  const id = await ask(gift({ target: tier }));
  await expect(agree(id, ming)).rejects.toThrow('cannot be the second');
  await workersWork();
  expect(await grants()).toEqual([]);
});

test('E12: what the second does not agree to is refused', async () => {
  const id = await ask(gift({ target: tier }));
  await agree(id, lan, false);
  await workersWork();
  expect(await commands()).toMatchObject([{ state: 'refused', result: { reason: 'NOT_AGREED' } }]);
});

test('without its line in the trail nothing is done; it is tried again, and given up in the end', async () => {
  const database = new URL(site.databaseUrl).pathname;
  await asOwner('revoke insert on editorial.audit from lectern_site', database);
  await ask(gift());
  await workersWork();
  expect(await grants()).toEqual([]);
  expect(await commands()).toMatchObject([{ state: 'waiting', attempts: 1 }]);
  await rows('update membership.command set attempts = 11, due_at = now()');
  await workersWork();
  expect(await commands()).toMatchObject([
    { state: 'failed', result: { reason: expect.stringContaining('audit') } },
  ]);
  await asOwner('grant insert on editorial.audit to lectern_site', database);
});

test('one command that fails holds up no other', async () => {
  await rows(`insert into membership.gift_code (hash, target) values ('\\x00', $1)`, [course]);
  const codes = { target: course, days: 30, mostClaims: 1, endsAt: null, note: '' };
  const hash = createHash('sha256').update('a').digest('hex');
  await ask({ kind: 'gift_codes.make', hashes: [hash, hash], ...codes });
  await ask(gift());
  await workersWork();
  expect((await commands()).map(({ state }) => state)).toEqual(['waiting', 'done']);
});

test('what makes codes keeps nothing of them but hashes, and tells the trail how many', async () => {
  const hashes = ['a', 'b'].map((code) => createHash('sha256').update(code).digest('hex'));
  await ask({
    kind: 'gift_codes.make',
    hashes,
    target: course,
    days: 30,
    mostClaims: 2,
    endsAt: null,
    note: '',
  });
  await workersWork();
  expect(await commands()).toMatchObject([{ state: 'done', result: { codes: 2 } }]);
  expect(JSON.stringify(await trail())).not.toContain(hashes[0]);
  expect(await trail()).toMatchObject([{ after: { codes: 2 } }]);
});

test('who is blocked is out with the transaction that says so, and comes back when it is undone', async () => {
  const blockedAt = async () =>
    (
      await rows<{ blocked_at: string | null }>('select blocked_at from membership.account where id = $1', [
        accountId,
      ])
    )[0]?.blocked_at;
  await ask({ kind: 'account.block', accountId });
  expect(await blockedAt()).not.toBeNull();
  await workersWork();
  await ask({ kind: 'account.unblock', accountId });
  await workersWork();
  expect(await blockedAt()).toBeNull();
});
