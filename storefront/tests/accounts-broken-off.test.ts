import { expect, test } from 'vitest';
import { rows } from '#kernel/db/index.ts';
import { forgetEnded } from '#rooms/membership/index.ts';
import { accountBy, anAddress, linkTo, PASSWORD, useAcademy } from './kit/members.ts';

const academy = useAcademy();
const { site } = academy;

const promisedTo = async (email: string) => {
  const [token] = await rows<{ id: string }>(
    "select details ->> 'accountId' as id from membership.single_use_token where email = $1 order by created_at desc",
    [email],
  );
  return token?.id ?? '';
};

test('fifty who confirm one address at once make one account and log one in', async () => {
  const [visitor, email] = [academy.aVisitor(), anAddress()];
  await academy.register(visitor, email);
  const link = await linkTo(email, 'account.confirm');
  const all = Array.from({ length: 50 }, () => visitor.send(link, { password: PASSWORD }));
  const done = await Promise.all(all);
  expect(done.filter(({ status }) => status === 303)).toHaveLength(1);
  expect(await rows('select from membership.account where email = $1', [email])).toHaveLength(1);
  const { id = '' } = (await accountBy(email)) ?? {};
  expect(await rows('select from membership.session where account_id = $1', [id])).toHaveLength(1);
});

test('what the CMS was told before all broke off is told again by the same link, and makes one account', async () => {
  const [visitor, email] = [academy.aVisitor(), anAddress()];
  await academy.register(visitor, email);
  const id = await promisedTo(email);
  site.cms.accounts.set(id, { email, password: 'typed before it broke off', blocked: false });
  const done = await visitor.send(await linkTo(email, 'account.confirm'), { password: PASSWORD });
  expect([done.status, await accountBy(email)]).toMatchObject([303, { id }]);
  expect(site.cms.accounts.get(id)?.password).toBe(PASSWORD);
});

test('whoever registers anew after all broke off gets the account that the CMS knows already', async () => {
  const [visitor, email] = [academy.aVisitor(), anAddress()];
  await academy.register(visitor, email);
  const id = await promisedTo(email);
  site.cms.accounts.set(id, { email, password: PASSWORD, blocked: false });
  await academy.register(visitor, email);
  const done = await visitor.send(await linkTo(email, 'account.confirm'), { password: PASSWORD });
  expect([done.status, await accountBy(email)]).toMatchObject([303, { id }]);
});

test('an address that the CMS has changed already changes by the same link', async () => {
  const { visitor, email, id } = await academy.aMember();
  const address = anAddress();
  await visitor.send('/en/account/details/', { act: 'email', email: address });
  site.cms.accounts.set(id, { email: address, password: PASSWORD, blocked: false });
  expect((await visitor.send(await linkTo(address, 'account.change_email'))).status).toBe(303);
  expect([await accountBy(email), await accountBy(address)]).toMatchObject([undefined, { id }]);
});

test('an address that somebody else has proven meanwhile is not taken from him', async () => {
  const { visitor, email, id } = await academy.aMember();
  const address = anAddress();
  await visitor.send('/en/account/details/', { act: 'email', email: address });
  const faster = academy.aVisitor();
  await academy.register(faster, address);
  await faster.send(await linkTo(address, 'account.confirm'), { password: PASSWORD });
  const late = await visitor.send(await linkTo(address, 'account.change_email'));
  expect(late.status).not.toBe(303);
  expect(await accountBy(email)).toMatchObject({ id });
  expect((await accountBy(address))?.id).not.toBe(id);
});

test('of an account that is blocked no link opens anything, and none is mailed', async () => {
  const { visitor, email, id } = await academy.aMember();
  await academy.aVisitor().send('/account/log-in/', { email, act: 'link' });
  const link = await linkTo(email, 'account.log_in');
  await rows('update membership.account set blocked_at = now() where id = $1', [id]);
  expect([await academy.isIn(visitor), (await academy.aVisitor().ask(link)).status]).toEqual([false, 410]);
  expect((await academy.aVisitor().send('/account/log-in/', { email, password: PASSWORD })).status).toBe(422);
  const before = await rows('select from site.mail where recipient = $1', [email]);
  await academy.aVisitor().send('/account/reset/', { email });
  expect(await rows('select from site.mail where recipient = $1', [email])).toHaveLength(before.length);
});

test('links that ended a month ago are forgotten, and no others', async () => {
  const [old, fresh] = [anAddress(), anAddress()];
  for (const email of [old, fresh]) await academy.register(academy.aVisitor(), email);
  await rows("update membership.single_use_token set ends_at = now() - interval '31 days' where email = $1", [
    old,
  ]);
  await forgetEnded();
  expect([await promisedTo(old), (await promisedTo(fresh)).length]).toEqual(['', 36]);
});
