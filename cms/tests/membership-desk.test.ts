import { randomUUID } from 'node:crypto';
import { AccountSheet, DeskAccountList, DeskCommandList, TargetList } from '@lectern/shared-types';
import { expect, test } from 'vitest';
import { call, liveLesson, TOKEN } from './kit/index.ts';
import { atDesk, liveTier, sheetOf, useSiteSide } from './kit/membership.ts';
import { useDesk } from './kit/use.ts';

const desk = useDesk();
const site = useSiteSide(() => desk.cms);

const NOBODY = randomUUID();
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const ask = (command: object, why = '补偿一次故障') => atDesk(desk, '/commands', { body: { command, why } });

const give = (accountId: string, target: string, until: string | null = inDays(30)) => ({
  ...{ kind: 'grant.give', key: randomUUID(), accountId, target },
  ...{ until, note: '' },
});

const commandOf = async (id: number) =>
  (await site.query('select * from membership.command where id = $1', [id]))[0];
const trailOf = (subject: string) =>
  site.query('select * from editorial.audit where subject = $1', [subject]);

test('accounts are found by a part of their address or name, and by their whole id', async () => {
  const id = await site.anAccount({ email: 'shen.yan@example.org', name: '沈砚_100%' });
  await site.anAccount({ email: 'other@example.org', name: '别人' });
  for (const q of ['shen.yan', 'SHEN.Yan@Example.org', '沈砚', '_100%', id]) {
    const { json } = await atDesk(desk, `/accounts?q=${encodeURIComponent(q)}`);
    expect(DeskAccountList.parse(json).items.map((account) => account.id)).toEqual([id]);
  }
  expect((await atDesk(desk, '/accounts?q=%25')).json.items).toMatchObject([{ id }]);
});

test('accounts are listed page by page, the newest first', async () => {
  const ids: string[] = [];
  for (const name of ['甲', '乙', '丙']) ids.push(await site.anAccount({ name: `第几页 ${name}` }));
  const pageOf = async (page: number) => {
    const q = encodeURIComponent('第几页');
    const { json } = await atDesk(desk, `/accounts?q=${q}&pageSize=2&page=${page}`);
    const { items, total } = DeskAccountList.parse(json);
    return { ids: items.map(({ id }) => id), total };
  };
  expect(await pageOf(1)).toEqual({ ids: [ids[2], ids[1]], total: 3 });
  expect(await pageOf(2)).toEqual({ ids: [ids[0]], total: 3 });
});

test('an account shows what it may read and because of what, the live grants first', async () => {
  const accountId = await site.anAccount();
  const tier = await liveTier(desk.cms, { name: '高级会员' });
  const { documentId: lesson } = await liveLesson(desk.cms, { title: '第三课' });
  await site.aGrant(accountId, lesson, { endsAt: inDays(-1) });
  await site.aGrant(accountId, tier, { endsAt: inDays(9) });
  await site.aGrant(accountId, 'z'.repeat(24));
  const sheet = AccountSheet.parse((await atDesk(desk, `/accounts/${accountId}`)).json);
  expect(sheet.grants.map(({ target, state }) => [target.type, target.title, state])).toEqual([
    [null, null, 'live'],
    ['tier', '高级会员', 'live'],
    ['lesson', '第三课', 'ended'],
  ]);
  expect(sheet.account).toMatchObject({ liveGrants: 2, sessions: 0, blockedAt: null });
});

test('what is live can be given, and is found by its title', async () => {
  const tier = await liveTier(desk.cms, { name: '冬季会员' });
  await desk.cms.strapi.documents('api::catalog.tier').create({
    locale: 'zh-CN',
    data: { name: '冬季草稿', slug: 'winter-draft', summary: '', rank: 9, opensAll: false },
  });
  const { json } = await atDesk(desk, `/targets?type=tier&q=${encodeURIComponent('冬季')}`);
  expect(TargetList.parse(json).items).toEqual([{ documentId: tier, type: 'tier', title: '冬季会员' }]);
});

test('a grant that is asked for is a command with who, what and why, and a line of the trail', async () => {
  const accountId = await site.anAccount();
  const command = give(accountId, await liveTier(desk.cms));
  const { status, json } = await ask(command);
  expect([status, json.needsSecond]).toEqual([200, false]);
  expect(await commandOf(json.commandId)).toMatchObject({
    ...{ kind: 'grant.give', state: 'waiting', why: '补偿一次故障' },
    actor_name: expect.stringMatching(/./),
  });
  expect(JSON.parse(String((await commandOf(json.commandId))?.payload))).toEqual(command);
  const [line, ...more] = await trailOf(`membership.account:${accountId}`);
  expect(line).toMatchObject({
    ...{ action: 'membership.command', actor_kind: 'person', words: '补偿一次故障' },
  });
  expect(JSON.parse(String(line?.after))).toEqual({ commandId: json.commandId, ...command });
  expect(more).toEqual([]);
});

test('the trail holds no address of an account', async () => {
  const accountId = await site.anAccount({ email: 'nobody.elses@example.org', name: '某人' });
  await ask(give(accountId, await liveTier(desk.cms)));
  const lines = await trailOf(`membership.account:${accountId}`);
  expect(JSON.stringify(lines)).not.toMatch(/nobody\.elses|某人/);
});

test('a command without its line of the trail is not written, and neither is a line without its command', async () => {
  const command = give(await site.anAccount(), await liveTier(desk.cms));
  const before = await site.query('select count(*) from membership.command');
  await site.query("alter table editorial.audit add constraint broken check (action = 'x') not valid");
  const { status } = await ask(command);
  await site.query('alter table editorial.audit drop constraint broken');
  expect(status).toBe(500);
  expect(await site.query('select count(*) from membership.command')).toEqual(before);
});

test('nothing is asked for without a reason, nor for what is not there', async () => {
  const accountId = await site.anAccount();
  const tier = await liveTier(desk.cms);
  const answers = [
    await ask(give(accountId, tier), '  '),
    await ask(give(NOBODY, tier)),
    await ask(give(accountId, 'y'.repeat(24))),
    await ask({ kind: 'grant.revoke', grantId: NOBODY }),
    await ask({ kind: 'account.block', accountId: NOBODY }),
    await ask({ kind: 'gift_code.revoke', codeId: NOBODY }),
    await ask({ kind: 'account.rob', accountId }),
  ];
  expect(answers.map(({ json }) => json.error.code)).toEqual([
    ...['NOT_UNDERSTOOD', 'NO_SUCH_ACCOUNT', 'NO_SUCH_TARGET', 'GRANT_IS_OVER', 'NO_SUCH_ACCOUNT'],
    ...['GIFT_IS_OVER', 'NOT_UNDERSTOOD'],
  ]);
  expect((await sheetOf(desk, accountId)).commands).toEqual([]);
});

test('a revoked grant is not revoked again', async () => {
  const grantId = await site.aGrant(await site.anAccount(), await liveTier(desk.cms));
  expect((await ask({ kind: 'grant.revoke', grantId })).status).toBe(200);
  await site.query(`update membership."grant" set revoked_at = now(), revoked_why = 'x' where id = $1`, [
    grantId,
  ]);
  expect((await ask({ kind: 'grant.revoke', grantId })).json.error.code).toBe('GRANT_IS_OVER');
});

test('who is blocked has no session from then on and opens none, whether or not a worker runs', async () => {
  const accountId = await site.anAccount();
  const body = { email: `${accountId}@example.org`, password: 'correct horse battery' };
  await call(desk.cms, `/api/membership/accounts/${accountId}`, { method: 'PUT', token: TOKEN, body });
  await site.query(
    `insert into membership.session (hash, account_id, device, ends_at) values ($1, $2, 'x', now() + interval '1 d')`,
    [Buffer.from(accountId), accountId],
  );
  const opened = async () =>
    (await call(desk.cms, '/api/membership/credentials', { method: 'POST', token: TOKEN, body })).json
      .accountId;
  expect([(await sheetOf(desk, accountId)).account.sessions, await opened()]).toEqual([1, accountId]);
  expect((await ask({ kind: 'account.block', accountId })).status).toBe(200);
  const { account } = await sheetOf(desk, accountId);
  expect([account.sessions, account.blockedAt !== null, await opened()]).toEqual([0, true, null]);
  await ask({ kind: 'account.unblock', accountId });
  expect(await opened()).toBe(accountId);
});

test('what became of commands is told, with the worker’s reason where nothing did', async () => {
  const accountId = await site.anAccount({ name: '沈砚' });
  const { json } = await ask(give(accountId, await liveTier(desk.cms, { name: '会员甲' })));
  await site.settle(json.commandId, 'refused', { reason: 'NO_SUCH_ACCOUNT' });
  const list = DeskCommandList.parse((await atDesk(desk, '/commands?state=refused')).json);
  expect(list.items[0]).toMatchObject({
    ...{ id: json.commandId, state: 'refused', reason: 'NO_SUCH_ACCOUNT' },
    account: { id: accountId, name: '沈砚' },
    target: { title: '会员甲' },
  });
});
