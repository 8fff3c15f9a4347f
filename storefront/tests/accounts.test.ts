import { expect, test } from 'vitest';
import { rows } from '#kernel/db/index.ts';
import { accountBy, anAddress, linkTo, mailsTo, PASSWORD, useAcademy } from './kit/members.ts';

const academy = useAcademy();
const { site } = academy;

const OTHER = 'another lamp, and a moth';
const wayOf = ({ status, headers }: { status: number; headers: Headers }) => [
  status,
  headers.get('location'),
];

test('whoever registers, confirms the address, and is there', async () => {
  const [visitor, email] = [academy.aVisitor(), anAddress()];
  expect(wayOf(await academy.register(visitor, email))).toEqual([303, '/en/account/mailed/']);
  expect(await accountBy(email)).toBeUndefined();
  const link = await linkTo(email, 'account.confirm');
  expect(link).toMatch(/^\/en\/account\/confirm\/[\w-]{43}\/$/);
  const shown = await visitor.ask(link);
  expect(shown.body).toContain(email);
  expect(shown.headers.get('referrer-policy')).toBe('strict-origin');
  expect(wayOf(await visitor.send(link, { password: PASSWORD }))).toEqual([303, '/en/account/']);
  const account = await accountBy(email);
  expect(account).toMatchObject({ displayName: 'Ming', locale: 'en' });
  expect(site.cms.accounts.get(account?.id ?? '')).toEqual({ email, password: PASSWORD, blocked: false });
  expect(visitor.cookies).toMatch(/session=.*signed-in=1/);
  expect(await academy.isIn(visitor)).toBe(true);
});

test('an account can do without a password', async () => {
  const [visitor, email] = [academy.aVisitor(), anAddress()];
  await academy.register(visitor, email);
  await visitor.send(await linkTo(email, 'account.confirm'), { password: '' });
  expect(site.cms.accounts.get((await accountBy(email))?.id ?? '')?.password).toBeNull();
  expect(await academy.isIn(visitor)).toBe(true);
});

test('a password that is short, or common, or says who owns it, is not kept, and the link works on', async () => {
  const [visitor, email] = [academy.aVisitor(), anAddress()];
  await academy.register(visitor, email);
  const link = await linkTo(email, 'account.confirm');
  for (const password of ['too short', 'password1234', email]) {
    const { status, body } = await visitor.send(link, { password });
    expect(status).toBe(422);
    expect(body).toContain('aria-invalid="true"');
    expect(body).not.toMatch(/type="password"[^>]*value=/);
  }
  expect((await visitor.send(link, { password: PASSWORD })).status).toBe(303);
});

test('whoever has an account logs in by address and password, or by a mailed link, and goes on', async () => {
  const { email } = await academy.aMember();
  const page = '/account/log-in/?next=/en/courses/';
  const byPassword = academy.aVisitor();
  expect(wayOf(await byPassword.send(page, { email, password: PASSWORD }))).toEqual([303, '/en/courses/']);
  expect(await academy.isIn(byPassword)).toBe(true);
  const byLink = academy.aVisitor();
  await byLink.send(page, { email, act: 'link', password: '' });
  const link = await linkTo(email, 'account.log_in');
  expect((await byLink.ask(link)).body).toContain(email);
  expect(await academy.isIn(byLink)).toBe(false);
  expect(wayOf(await byLink.send(link))).toEqual([303, '/en/courses/']);
  expect(await academy.isIn(byLink)).toBe(true);
});

test('while the CMS is away nobody types in vain, and a mailed link still logs in', async () => {
  const { email } = await academy.aMember();
  const [visitor, newcomer, address] = [academy.aVisitor(), academy.aVisitor(), anAddress()];
  await academy.register(newcomer, address);
  const accounts = site.cms.accounts;
  site.cms.accounts = null as never; // as: what is not there makes the CMS fail, as a database that is away
  const [loggingIn, confirming] = [
    await visitor.send('/en/account/log-in/', { email, password: PASSWORD }),
    await newcomer.send(await linkTo(address, 'account.confirm'), { password: PASSWORD }),
  ];
  await visitor.send('/en/account/log-in/', { email, act: 'link' });
  const byLink = await visitor.send(await linkTo(email, 'account.log_in'));
  site.cms.accounts = accounts;
  expect([loggingIn.status, confirming.status, byLink.status]).toEqual([503, 503, 303]);
  expect(loggingIn.body).toContain(`value="${email}"`);
  const again = await newcomer.send(await linkTo(address, 'account.confirm'), { password: PASSWORD });
  expect(again.status).toBe(303);
});

test('a new password by a mailed link shuts what the old one had opened', async () => {
  const { visitor, email, id } = await academy.aMember();
  const anew = academy.aVisitor();
  await anew.send('/en/account/reset/', { email });
  await anew.send('/en/account/log-in/', { email, act: 'link' });
  const [reset, logIn] = [
    await linkTo(email, 'account.reset_password'),
    await linkTo(email, 'account.log_in'),
  ];
  expect(wayOf(await anew.send(reset, { password: OTHER }))).toEqual([303, '/en/account/details/']);
  expect(site.cms.accounts.get(id)?.password).toBe(OTHER);
  expect([await academy.isIn(anew), await academy.isIn(visitor)]).toEqual([true, false]);
  expect((await academy.aVisitor().ask(logIn)).status).toBe(410);
  expect(await mailsTo(email)).toContain('account.password_changed');
});

test('whoever knows the password chooses another, and stays in while all others go', async () => {
  const { visitor, email, id } = await academy.aMember();
  const phone = academy.aVisitor();
  await phone.send('/en/account/log-in/', { email, password: PASSWORD });
  const wrong = await visitor.send('/en/account/details/', {
    act: 'password',
    password: OTHER,
    newPassword: OTHER,
  });
  expect([wrong.status, site.cms.accounts.get(id)?.password]).toEqual([422, PASSWORD]);
  await visitor.send('/en/account/details/', { act: 'password', password: PASSWORD, newPassword: OTHER });
  expect(site.cms.accounts.get(id)?.password).toBe(OTHER);
  expect([await academy.isIn(visitor), await academy.isIn(phone)]).toEqual([true, false]);
});

test('name and language are what their owner says', async () => {
  const { visitor, email } = await academy.aMember();
  await visitor.send('/en/account/details/', { act: 'name', displayName: '沈砚 "><b>' });
  expect((await visitor.ask('/en/account/details/')).body).toMatch(/value="沈砚 &(#34|quot);>/);
  const spoken = await visitor.send('/en/account/details/', { act: 'language', language: 'zh-CN' });
  expect(spoken.headers.get('location')).toBe('/account/details/');
  expect(await accountBy(email)).toMatchObject({ displayName: '沈砚 "><b>', locale: 'zh-CN' });
});

test('an address changes when the new one is proven by its owner, and the old one is told', async () => {
  const { visitor, email, id } = await academy.aMember();
  const address = anAddress();
  await visitor.send('/en/account/reset/', { email });
  await visitor.send('/en/account/details/', { act: 'email', email: address });
  const link = await linkTo(address, 'account.change_email');
  expect(wayOf(await academy.aVisitor().ask(link))[0]).toBe(303);
  const { visitor: stranger } = await academy.aMember();
  expect((await stranger.send(link)).status).toBe(410);
  expect(await accountBy(email)).toMatchObject({ id });
  expect(wayOf(await visitor.send(link))).toEqual([303, '/en/account/details/']);
  expect(await accountBy(address)).toMatchObject({ id });
  expect(site.cms.accounts.get(id)?.email).toBe(address);
  expect((await mailsTo(email)).at(-1)).toBe('account.email_changed');
  expect((await visitor.ask(await linkTo(email, 'account.reset_password'))).status).toBe(410);
});

test('whoever logged in some while ago proves who he is before the address changes or the account goes', async () => {
  const { visitor, email, id } = await academy.aMember();
  await rows("update membership.session set created_at = now() - interval '1 hour' where account_id = $1", [
    id,
  ]);
  const address = anAddress();
  const change = { act: 'email', email: address };
  expect((await visitor.send('/en/account/details/', change)).status).toBe(422);
  expect((await visitor.send('/en/account/details/', { ...change, password: OTHER })).status).toBe(422);
  expect((await visitor.send('/en/account/data/', { act: 'delete', password: '' })).status).toBe(422);
  expect([await mailsTo(address), await accountBy(email)]).toMatchObject([[], { id }]);
  expect((await visitor.send('/en/account/details/', { ...change, password: PASSWORD })).status).toBe(303);
  expect(await mailsTo(address)).toEqual(['account.change_email']);
});
