import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { networkOf, take } from '#kernel/limits/index.ts';
import { useSite } from '../../testing/site.ts';
import { knownDevice } from './devices.ts';
import { logInLimits, mailLimits } from './rules/limits.ts';
import { anAccount, logIn } from './testing.ts';

useSite();

const someNetwork = () => networkOf(`2001:db8:${Math.floor(Math.random() * 65_536).toString(16)}:1::1`);

/** Tries so many passwords at an account. @returns how many were compared */
async function guess(times: number, of: { email: string; network?: string; device?: string | null }) {
  const tries = Array.from({ length: times }, () =>
    take(logInLimits({ network: of.network ?? someNetwork(), email: of.email, device: of.device ?? null })),
  );
  return (await Promise.all(tries)).filter((wait) => wait === null).length;
}

test('E04: however many networks guess at one account, ten passwords are compared and no more', async () => {
  const { email } = await anAccount();
  expect(await guess(60, { email })).toBe(10);
});

test('E04: one network that tries one password at each of many accounts is stopped, by all its addresses', async () => {
  const network = someNetwork();
  const tries = Array.from({ length: 50 }, () => guess(1, { email: `${randomUUID()}@x.example`, network }));
  expect((await Promise.all(tries)).filter((got) => got === 1)).toHaveLength(30);
});

test('E04: while others guess, the owner logs in where he has logged in before', async () => {
  const { id, email } = await anAccount();
  const cookies = await logIn(id);
  const device = knownDevice(cookies, id);
  expect(device).not.toBeNull();
  await guess(60, { email });
  expect(await guess(1, { email, device: null })).toBe(0);
  expect(await guess(1, { email, device })).toBe(1);
});

test('E04: while others guess, the owner may have a link mailed, from anywhere', async () => {
  const { email } = await anAccount();
  await guess(60, { email });
  expect(await take(mailLimits(someNetwork(), email))).toBeNull();
});

test('E04: a device is known to the account that logged in by it, and to no other', async () => {
  const [owner, other] = [await anAccount(), await anAccount()];
  const cookies = await logIn(owner.id);
  expect(knownDevice(cookies, other.id)).toBeNull();
  const forged = cookies.replace(/(device=[\w-]{22}\.)./, '$1_');
  expect(knownDevice(forged, owner.id)).toBeNull();
  const renamed = cookies.replace(/device=./, 'device=_');
  expect(knownDevice(renamed, owner.id)).toBeNull();
});

test('an address gets five mails an hour that anybody can cause', async () => {
  const email = `${randomUUID()}@x.example`;
  const asked = Array.from({ length: 12 }, () => take(mailLimits(someNetwork(), email)));
  expect((await Promise.all(asked)).filter((wait) => wait === null)).toHaveLength(5);
});
