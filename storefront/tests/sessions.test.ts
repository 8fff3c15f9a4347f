import { expect, test } from 'vitest';
import { rows } from '#kernel/db/index.ts';
import { anAccount, logIn } from '#rooms/membership/testing.ts';
import { useServed } from './kit/served.ts';
import { Visitor } from './kit/visitor.ts';

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:146.0) Gecko/20100101 Firefox/146.0';
const SAFARI =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1 Version/19.0 Mobile/15E148 Safari/604.1';

const { server } = useServed();

/** Somebody who is logged in on a computer and on a phone. */
async function aMember() {
  const account = await anAccount();
  const [computer, phone] = [await logIn(account.id, FIREFOX), await logIn(account.id, SAFARI)];
  const ids = await rows<{ id: string; device: string }>(
    'select id, device from membership.session where account_id = $1',
    [account.id],
  );
  const idOf = (device: string) => ids.find((one) => one.device === device)?.id ?? '';
  return {
    account,
    computer: new Visitor(server.origin, computer),
    phone: new Visitor(server.origin, phone),
    phoneId: idOf('Safari · iPhone'),
    computerId: idOf('Firefox · Linux'),
  };
}

const me = async (visitor: Visitor): Promise<unknown> => JSON.parse((await visitor.ask('/api/me/')).body);
const isIn = async (visitor: Visitor) => (await visitor.ask('/account/sessions/')).status === 200;

test('the header is told who is logged in, and no cache keeps it', async () => {
  const { account, computer } = await aMember();
  await rows('update membership.account set display_name = $2 where id = $1', [account.id, '沈砚 <b>']);
  const { status, headers, body } = await computer.ask('/api/me/');
  expect([status, headers.get('cache-control')]).toEqual([200, 'private, no-store']);
  expect(JSON.parse(body)).toEqual({ me: { name: '沈砚 <b>', avatar: null } });
});

test('a browser whose session has ended is told to forget it', async () => {
  const { account, phone } = await aMember();
  await rows('delete from membership.session where account_id = $1', [account.id]);
  expect(phone.cookies).toContain('signed-in=1');
  expect(await me(phone)).toEqual({ me: null });
  expect(phone.cookies).not.toMatch(/session=|signed-in=/);
});

test('the pages of everybody say the same of everybody: the way to the account, and nobody’s name', async () => {
  const { computer } = await aMember();
  const guest = new Visitor(server.origin);
  for (const [path, words] of [
    ['/', '登录'],
    ['/en/courses/', 'Log in'],
  ] as const) {
    const page = await guest.ask(path);
    expect(page.body).toMatch(new RegExp(`<a href="(/en)?/account/"[^>]*title="${words}"`));
    expect((await computer.ask(path)).body).toBe(page.body);
    expect(page.headers.getSetCookie()).toEqual([]);
  }
});

test('a guest is led to the log-in, and from there back', async () => {
  const { status, headers } = await new Visitor(server.origin).ask('/en/account/sessions/');
  expect(status).toBe(303);
  expect(headers.get('location')).toBe('/en/account/log-in/?next=%2Fen%2Faccount%2Fsessions%2F');
});

test.each([
  ['/account/sessions/', '当前设备'],
  ['/en/account/sessions/', 'This device'],
])('%s shows where one is logged in, to nobody else and to no cache', async (path, own) => {
  const { computer } = await aMember();
  const { headers, body } = await computer.ask(path);
  expect(body).toContain('Firefox · Linux');
  expect(body).toContain('Safari · iPhone');
  expect(body.split(own)).toHaveLength(2);
  expect(headers.get('cache-control')).toBe('private, no-store');
  expect(headers.get('x-robots-tag')).toBe('noindex');
});

test('E05: a device that is logged out is out at its next request', async () => {
  const { computer, phone, phoneId } = await aMember();
  expect(await isIn(phone)).toBe(true);
  const { status, headers } = await computer.send('/account/sessions/', { act: 'one', id: phoneId });
  expect([status, headers.get('location')]).toEqual([303, '/account/sessions/']);
  expect([await isIn(computer), await isIn(phone)]).toEqual([true, false]);
});

test('E05: all other devices can be logged out at once, and this one too', async () => {
  const { computer, phone } = await aMember();
  await computer.send('/account/sessions/', { act: 'others' });
  expect([await isIn(computer), await isIn(phone)]).toEqual([true, false]);
  const { headers } = await computer.send('/en/account/sessions/', { act: 'all' });
  expect(headers.get('location')).toBe('/en/');
  expect(computer.cookies).not.toMatch(/session=|signed-in=/);
  expect(await isIn(computer)).toBe(false);
});

test('E05: a cookie that was taken before the log-out opens nothing after it', async () => {
  const { computer } = await aMember();
  const stolen = computer.cookies;
  await computer.send('/account/log-out/');
  expect(await isIn(new Visitor(server.origin, stolen))).toBe(false);
});

test('E07: nobody ends the session of somebody else, and nobody learns that there is one', async () => {
  const [{ computer, computerId }, { phone: other }] = [await aMember(), await aMember()];
  const foreign = await other.send('/account/sessions/', { act: 'one', id: computerId });
  const unknown = await other.send('/account/sessions/', {
    act: 'one',
    id: '00000000-0000-4000-8000-000000000000',
  });
  expect([foreign.status, foreign.headers.get('location')]).toEqual([
    unknown.status,
    unknown.headers.get('location'),
  ]);
  expect(await isIn(computer)).toBe(true);
  expect((await other.ask('/account/sessions/')).body).not.toContain(computerId);
});

test.each([[{ act: 'one', id: "' or 1=1 --" }], [{ act: 'one' }], [{ act: 'everything' }], [{}]])(
  '%j is nothing that the page can be asked',
  async (fields) => {
    const { computer, phone } = await aMember();
    expect((await computer.send('/account/sessions/', fields)).status).toBe(422);
    expect(await isIn(phone)).toBe(true);
  },
);

test('F05: looking at the page that logs out logs nobody out, nor does a form from elsewhere', async () => {
  const { computer } = await aMember();
  await computer.ask('/account/log-out/');
  expect((await computer.post('/account/log-out/', {})).status).toBe(403);
  const foreign = await computer.ask('/account/log-out/', { method: 'POST', headers: { origin: 'null' } });
  expect(foreign.status).toBe(403);
  expect(await isIn(computer)).toBe(true);
});

test('who logs out here is out here, and stays logged in elsewhere', async () => {
  const { computer, phone } = await aMember();
  const { status, headers } = await computer.send('/en/account/log-out/');
  expect([status, headers.get('location')]).toEqual([303, '/en/']);
  expect([await isIn(computer), await isIn(phone)]).toEqual([false, true]);
});
