import { expect, test } from 'vitest';
import { rows, transaction } from '#kernel/db/index.ts';
import { useSite } from '../../testing/site.ts';
import { forgetEnded, mayRead, readerOf } from './index.ts';
import { endSession, endSessions, listSessions, openSession, sessionOf } from './sessions.ts';
import { aGrant, anAccount, logIn } from './testing.ts';

useSite();

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:146.0) Gecko/20100101 Firefox/146.0';
const LESSON = 'lesson00000000000000paid';

const requestWith = (cookie: string) => new Request('https://academy.example/', { headers: { cookie } });
const accountBy = async (cookie: string) => (await sessionOf(requestWith(cookie)))?.accountId ?? null;

/** Makes everything about the sessions of an account so many days older. */
const age = (accountId: string, days: number) =>
  rows(
    `update membership.session set created_at = created_at - make_interval(days => $2),
       used_at = used_at - make_interval(days => $2), ends_at = ends_at - make_interval(days => $2)
     where account_id = $1`,
    [accountId, days],
  );

test('who logs in is known by the cookie, and without it nobody is', async () => {
  const { id } = await anAccount();
  const cookie = await logIn(id);
  expect(await readerOf(requestWith(cookie))).toEqual({ memberId: id, targets: [] });
  const guest = { memberId: null, targets: [] };
  expect(await readerOf(requestWith('session=made-up'))).toEqual(guest);
  expect(await readerOf(new Request('https://academy.example/'))).toEqual(guest);
});

test('the database keeps nothing that could be sent as a cookie', async () => {
  const { id } = await anAccount();
  const value = /session=([^;]+)/.exec(await logIn(id))?.[1] ?? '';
  const kept = await rows<{ row: string }>(
    "select row_to_json(s)::text || encode(s.hash, 'base64') as row from membership.session s where account_id = $1",
    [id],
  );
  expect(kept).toHaveLength(1);
  expect(kept[0]?.row).not.toContain(value);
  expect(await accountBy(`session=${Buffer.from(value, 'base64url').toString('hex')}`)).toBeNull();
});

test('E05: a log-in takes no cookie that was there before, and ends its session', async () => {
  const [attacker, victim] = [await anAccount(), await anAccount()];
  const planted = await logIn(attacker.id);
  const { cookies } = await transaction((trx) =>
    openSession(trx, { accountId: victim.id, request: requestWith(planted) }),
  );
  const [fresh = ''] = cookies.map((line) => line.split(';')[0] ?? '');
  expect(fresh).not.toBe(planted);
  expect(await accountBy(fresh)).toBe(victim.id);
  expect(await accountBy(planted)).toBeNull();
});

test('E05: after a change of password only the session that changed it goes on', async () => {
  const { id } = await anAccount();
  const [here, elsewhere] = [await logIn(id), await logIn(id)];
  const session = await sessionOf(requestWith(here));
  expect(await transaction((trx) => endSessions(trx, id, { except: session?.id ?? '' }))).toBe(1);
  expect([await accountBy(here), await accountBy(elsewhere)]).toEqual([id, null]);
});

test('E05: who logs out everywhere is logged in nowhere, and nobody else is logged out', async () => {
  const [one, other] = [await anAccount(), await anAccount()];
  const [cookie, sameOwner, foreign] = [await logIn(one.id), await logIn(one.id), await logIn(other.id)];
  await transaction((trx) => endSessions(trx, one.id));
  expect([await accountBy(cookie), await accountBy(sameOwner)]).toEqual([null, null]);
  expect(await accountBy(foreign)).toBe(other.id);
});

test.each([['blocked_at = now()'], ['deleted_at = now(), email = null']])(
  'E05: an account with %s is logged in no more from the next request on',
  async (change) => {
    const { id } = await anAccount();
    const cookie = await logIn(id);
    await rows(`update membership.account set ${change} where id = $1`, [id]);
    expect(await accountBy(cookie)).toBeNull();
  },
);

test('E05: a reader whose session ended reads nothing that is paid', async () => {
  const { id } = await anAccount();
  await rows('insert into membership.opener values ($1, $2)', [LESSON, LESSON]);
  await aGrant({ accountId: id, target: LESSON });
  const request = requestWith(await logIn(id));
  expect(await mayRead(await readerOf(request), LESSON)).toBe(true);
  await transaction((trx) => endSessions(trx, id));
  expect(await mayRead(await readerOf(request), LESSON)).toBe(false);
});

test('E07: the session of somebody else is ended by nobody else, whatever its id', async () => {
  const [owner, other] = [await anAccount(), await anAccount()];
  const cookie = await logIn(owner.id);
  const session = await sessionOf(requestWith(cookie));
  expect(await endSession(other.id, session?.id ?? '')).toBe(false);
  expect(await accountBy(cookie)).toBe(owner.id);
  expect(await endSession(owner.id, session?.id ?? '')).toBe(true);
  expect(await accountBy(cookie)).toBeNull();
});

test('the owner is told of a log-in by a device that is new to the account, and of no other', async () => {
  const { id, email } = await anAccount();
  const mails = () =>
    rows<{ data: object }>(
      "select data from site.mail where recipient = $1 and kind = 'account.new_device'",
      [email],
    );
  const enter = (cookie: string, isFirst = false) => {
    const request = new Request('https://academy.example/', { headers: { cookie, 'user-agent': FIREFOX } });
    return transaction((trx) => openSession(trx, { accountId: id, request, isFirst }));
  };
  const { cookies } = await enter('', true);
  const atHome = cookies.map((line) => line.split(';')[0]).join('; ');
  await enter(atHome);
  expect(await mails()).toEqual([]);
  await enter('');
  expect(await mails()).toMatchObject([{ data: { device: 'Firefox · Linux' } }]);
});

test('a session that nobody uses for 30 days is over, and one that is used goes on for 180 days', async () => {
  const { id } = await anAccount();
  const forgotten = await logIn(id);
  await age(id, 31);
  expect(await accountBy(forgotten)).toBeNull();
  const used = await logIn(id);
  for (let month = 0; month < 6; month += 1) {
    expect(await accountBy(used)).toBe(id);
    await age(id, 29);
  }
  await age(id, 7);
  expect(await accountBy(used)).toBeNull();
});

test('sessions whose time is over are forgotten, and no others', async () => {
  const { id } = await anAccount();
  await logIn(id);
  await age(id, 31);
  const lasting = await logIn(id);
  await forgetEnded();
  expect(await rows('select from membership.session where account_id = $1', [id])).toHaveLength(1);
  expect(await accountBy(lasting)).toBe(id);
});

test('uses are written down some minutes apart, not at every request', async () => {
  const { id } = await anAccount();
  const cookie = await logIn(id);
  const [first] = await listSessions(id);
  expect(await accountBy(cookie)).toBe(id);
  expect(await listSessions(id)).toEqual([first]);
  await rows("update membership.session set used_at = now() - interval '6 minutes' where account_id = $1", [
    id,
  ]);
  expect(await accountBy(cookie)).toBe(id);
  const [renewed] = await listSessions(id);
  expect(Date.parse(renewed?.usedAt ?? '')).toBeGreaterThanOrEqual(Date.parse(first?.usedAt ?? ''));
});

test('whoever looks sees the devices, the one used last first', async () => {
  const { id } = await anAccount();
  await logIn(id);
  await age(id, 2);
  await logIn(id, FIREFOX);
  expect((await listSessions(id)).map(({ device }) => device)).toEqual(['Firefox · Linux', '']);
});
