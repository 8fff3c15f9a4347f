import { expect, test } from 'vitest';
import { deliver, subscribe } from '#kernel/events/index.ts';
import { accountCreated, accountDeleted } from '#rooms/membership/index.ts';
import { leave } from '#rooms/membership/leaving.ts';
import { ownerOf, type Owner } from '#rooms/membership/proving.ts';
import { confirm, register } from '#rooms/membership/registering.ts';
import type { Visit } from '#rooms/membership/visit.ts';
import { SITE_URL, useSite } from '../src/testing/site.ts';
import { anAddress, linkTo, PASSWORD } from './kit/members.ts';

const site = useSite();
const heard: unknown[] = [];
subscribe(accountCreated, 'tests', (all) =>
  Promise.resolve(void heard.push(...all.map((one) => ['created', one]))),
);
subscribe(accountDeleted, 'tests', (all) =>
  Promise.resolve(void heard.push(...all.map((one) => ['deleted', one]))),
);

const visit: Visit = { request: new Request(SITE_URL), network: '192.0.2.7', locale: 'en' };

/** Proves a new address, and is logged in by it. */
async function aNewcomer(): Promise<Owner> {
  const email = anAddress();
  await register({ email, displayName: 'Ming', agrees: [] }, visit);
  const secret = (await linkTo(email, 'account.confirm')).split('/').at(-2) ?? '';
  const answer = await confirm(secret, { password: PASSWORD }, visit);
  const cookie = answer instanceof Response ? answer.headers.getSetCookie().join('; ') : '';
  const owner = await ownerOf(new Request(SITE_URL, { headers: { cookie } }));
  if (!owner) throw new Error('Nobody is logged in.');
  return owner;
}

async function told(): Promise<unknown[]> {
  heard.length = 0;
  await deliver();
  return [...heard];
}

test('the other rooms hear of an account when its address is proven, and not before', async () => {
  await register({ email: anAddress(), displayName: 'Ming', agrees: [] }, visit);
  expect(await told()).toEqual([]);
  const { account } = await aNewcomer();
  expect(await told()).toEqual([['created', { accountId: account.id, locale: 'en' }]]);
});

test('the other rooms hear of an account that is gone, once', async () => {
  const owner = await aNewcomer();
  await told();
  for (let times = 0; times < 2; times += 1) await leave({ act: 'delete', password: PASSWORD }, owner, visit);
  expect(site.cms.accounts.has(owner.account.id)).toBe(false);
  expect(await told()).toEqual([['deleted', { accountId: owner.account.id }]]);
});
