import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { rows } from '#kernel/db/index.ts';
import { SITE_URL } from '../src/testing/site.ts';
import { accountBy, anAddress, linkTo, mailsTo, PASSWORD, useAcademy } from './kit/members.ts';

const academy = useAcademy();
const { site } = academy;

const OTHER = 'another lamp, and a moth';
test('E01: whoever registers with the address of an account sees what everybody sees, and takes nothing over', async () => {
  const { email, id } = await academy.aMember();
  const [thief, newcomer] = [academy.aVisitor(), academy.aVisitor()];
  const said = [await academy.register(thief, email), await academy.register(newcomer, anAddress())].map(
    ({ status, headers, body }) => [status, headers.get('location'), body],
  );
  expect(said[0]).toEqual(said[1]);
  expect((await mailsTo(email)).at(-1)).toBe('account.known');
  expect(await academy.isIn(thief)).toBe(false);
  expect(await accountBy(email)).toMatchObject({ id, displayName: 'Ming' });
  expect(site.cms.accounts.get(id)?.password).toBe(PASSWORD);
});

test('E02: an address that was not proven is nobody, and nothing is kept for it', async () => {
  const email = anAddress();
  await academy.register(academy.aVisitor(), email);
  expect(await accountBy(email)).toBeUndefined();
  expect([...site.cms.accounts.values()].filter((one) => one.email === email)).toEqual([]);
  const entered = await academy.aVisitor().send('/account/log-in/', { email, password: PASSWORD });
  expect(entered.status).toBe(422);
});

test('the same is answered for an address with an account and for one without, when a link is asked for', async () => {
  const { email } = await academy.aMember();
  for (const [page, more] of [
    ['/account/reset/', {}],
    ['/account/log-in/', { act: 'link' }],
  ] as const) {
    const answers = [];
    for (const address of [email, anAddress()]) {
      const { status, headers, body } = await academy.aVisitor().send(page, { email: address, ...more });
      answers.push([status, headers.get('location'), body]);
    }
    expect(answers[0]).toEqual(answers[1]);
  }
});

test('E03: a link opens once, however many open it at once', async () => {
  const { email, id } = await academy.aMember();
  await academy.aVisitor().send('/account/reset/', { email });
  const link = await linkTo(email, 'account.reset_password');
  const visitors = Array.from({ length: 8 }, () => academy.aVisitor());
  const words = visitors.map((_, index) => `${String(index)} lamps in the window`);
  const done = await Promise.all(
    visitors.map((one, index) => one.send(link, { password: words[index] ?? '' })),
  );
  const first = done.findIndex(({ status }) => status === 303);
  expect(done.filter(({ status }) => status === 303)).toHaveLength(1);
  expect(site.cms.accounts.get(id)?.password).toBe(words[first]);
  expect((await academy.aVisitor().send(link, { password: OTHER })).status).toBe(410);
  expect(site.cms.accounts.get(id)?.password).toBe(words[first]);
});

test('E03: of two links the newer one opens, and none after its time', async () => {
  const { email } = await academy.aMember();
  const visitor = academy.aVisitor();
  await visitor.send('/account/reset/', { email });
  const older = await linkTo(email, 'account.reset_password');
  await visitor.send('/account/reset/', { email });
  const newer = await linkTo(email, 'account.reset_password');
  expect([(await visitor.ask(older)).status, (await visitor.ask(newer)).status]).toEqual([410, 200]);
  await rows(
    "update membership.single_use_token set ends_at = now() - interval '1 second' where email = $1",
    [email],
  );
  expect([
    (await visitor.ask(newer)).status,
    (await visitor.send(newer, { password: OTHER })).status,
  ]).toEqual([410, 410]);
});

test('E03: a link does what it was sent for and nothing else, and tells no other site of itself', async () => {
  const { visitor, email } = await academy.aMember();
  await academy.aVisitor().send('/account/log-in/', { email, act: 'link' });
  const secret = (await linkTo(email, 'account.log_in')).split('/').at(-2) ?? '';
  for (const page of ['confirm', 'reset', 'details/address', 'data/delete']) {
    const { status, headers } = await visitor.ask(`/account/${page}/${secret}/`);
    expect([status, headers.get('referrer-policy'), headers.get('cache-control')]).toEqual([
      410,
      'strict-origin',
      'private, no-store',
    ]);
  }
  expect((await visitor.ask(`/account/log-in/${secret}/`)).headers.get('referrer-policy')).toBe(
    'strict-origin',
  );
});

test('E03: one address is mailed five links in an hour, by however many networks and fields they are asked for', async () => {
  const { email } = await academy.aMember();
  await rows('delete from site.limit_bucket');
  const answers = [];
  for (let index = 0; index < 7; index += 1)
    answers.push(
      await academy.aVisitor().send('/account/reset/', { email, Email: anAddress(), 'email[]': anAddress() }),
    );
  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303, 303, 429, 429]);
  expect(Number(answers.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await mailsTo(email)).filter((kind) => kind === 'account.reset_password')).toHaveLength(5);
});

test('E06: nobody is led to another site by a log-in', async () => {
  const { email } = await academy.aMember();
  for (const next of ['//evil.example/', 'https://evil.example/', '/\\evil.example/', '/%5cevil.example/']) {
    const page = `/account/log-in/?next=${encodeURIComponent(next)}`;
    const { headers } = await academy.aVisitor().send(page, { email, password: PASSWORD });
    const there = new URL(headers.get('location') ?? '', SITE_URL);
    expect(there.origin).toBe(SITE_URL);
  }
});

test('E09: whoever registers decides nothing but address, name and language', async () => {
  const [visitor, email, id] = [academy.aVisitor(), anAddress(), randomUUID()];
  const more = {
    role: 'admin',
    confirmed: 'true',
    blocked: 'false',
    id,
    accountId: id,
    tier: 'vip',
    provider: 'x',
  };
  await academy.register(visitor, email, more);
  await visitor.send(await linkTo(email, 'account.confirm'), {
    password: PASSWORD,
    email: anAddress(),
    ...more,
  });
  const account = await accountBy(email);
  expect(account?.id).not.toBe(id);
  expect(site.cms.accounts.get(account?.id ?? '')).toEqual({ email, password: PASSWORD, blocked: false });
  const changed = { act: 'name', displayName: 'Ming', email: anAddress(), accountId: id, deletedAt: 'now' };
  await visitor.send('/en/account/details/', changed);
  expect(await accountBy(email)).toEqual(account);
});

test('E14: a guest is told of no account, whatever is asked for', async () => {
  const { email, id } = await academy.aMember();
  const guest = academy.aVisitor();
  for (const path of [
    `/api/me/?id=${id}`,
    `/account/details/?id=${id}`,
    `/api/search/?q=${email}`,
    `/account/data/my-data.json?accountId=${id}`,
  ])
    expect((await guest.ask(path)).body).not.toContain(email.split('@')[0]);
});

test('E15: whatever a request says of its host, the links in mails lead to this site', async () => {
  const email = anAddress();
  const spoofed = {
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'http',
    'x-forwarded-port': '81',
    forwarded: 'host=evil.example',
  };
  await academy.register(academy.aVisitor(spoofed), email);
  const [mail] = await rows<{ data: { link: string } }>('select data from site.mail where recipient = $1', [
    email,
  ]);
  expect(mail?.data.link.startsWith(`${SITE_URL}/en/account/confirm/`)).toBe(true);
});
