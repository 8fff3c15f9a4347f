import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { call, TOKEN } from './kit/index.ts';
import { useCms } from './kit/use.ts';

const cms = useCms();

const PASSWORD = 'correct horse battery';
const newEmail = () => `reader-${randomUUID()}@example.org`;
const path = (accountId: string) => `/api/membership/accounts/${accountId}`;

const ask = (method: string, accountId: string, body?: object) =>
  call(cms, path(accountId), { method, token: TOKEN, ...(body && { body }) });

async function anAccount(password: string | null = PASSWORD) {
  const account = { accountId: randomUUID(), email: newEmail() };
  const { status, text } = await ask('PUT', account.accountId, { email: account.email, password });
  if (status !== 200) throw new Error(`The CMS answered ${status}: ${text}`);
  return account;
}

async function opens(email: string, password: string): Promise<string | null> {
  const body = { email, password };
  const { json } = await call(cms, '/api/membership/credentials', { method: 'POST', token: TOKEN, body });
  return json.accountId;
}

const rowsOf = (accountId: string) =>
  cms.strapi.db.connection('up_users').where({ username: accountId }).select('*');

test('an address and its password open the account, however the address is written', async () => {
  const { accountId, email } = await anAccount();
  expect(await opens(email, PASSWORD)).toBe(accountId);
  expect(await opens(` ${email.toUpperCase()} `, PASSWORD)).toBe(accountId);
});

test('a password is kept as a bcrypt hash', async () => {
  const [row] = await rowsOf((await anAccount()).accountId);
  expect(row.password).toMatch(/^\$2[ab]\$10\$.{53}$/);
});

test('unknown addresses, wrong passwords, accounts without one and blocked ones open nothing', async () => {
  const blocked = await anAccount();
  await ask('PATCH', blocked.accountId, { blocked: true });
  const answers = [
    await opens(newEmail(), PASSWORD),
    await opens((await anAccount()).email, 'wrong horse battery'),
    await opens((await anAccount(null)).email, PASSWORD),
    await opens((await anAccount(null)).email, ''),
    await opens(blocked.email, PASSWORD),
  ];
  expect(answers).toEqual([null, null, null, null, null]);
});

test('an unknown address costs the work of one comparison, as a known one does', async () => {
  const users = cms.strapi.plugin('users-permissions').service('user');
  const compare = users.validatePassword;
  const hashes: string[] = [];
  users.validatePassword = (password: string, hash: string) => {
    hashes.push(hash);
    return compare(password, hash);
  };
  const known = await anAccount();
  for (const email of [known.email, newEmail(), (await anAccount(null)).email]) await opens(email, 'wrong');
  users.validatePassword = compare;
  expect(hashes.map((hash) => [hash.slice(0, 7), hash.length])).toEqual(Array(3).fill(['$2a$10$', 60]));
});

test('who is unblocked gets in again', async () => {
  const { accountId, email } = await anAccount();
  await ask('PATCH', accountId, { blocked: true });
  await ask('PATCH', accountId, { blocked: false });
  expect(await opens(email, PASSWORD)).toBe(accountId);
});

test('a new password opens the account and the old one no more', async () => {
  const { accountId, email } = await anAccount();
  expect((await ask('PATCH', accountId, { password: 'another long password' })).status).toBe(200);
  expect([await opens(email, PASSWORD), await opens(email, 'another long password')]).toEqual([
    null,
    accountId,
  ]);
});

test('a new address opens the account and the old one no more', async () => {
  const { accountId, email } = await anAccount();
  const next = newEmail();
  expect((await ask('PATCH', accountId, { email: next })).status).toBe(200);
  expect([await opens(email, PASSWORD), await opens(next, PASSWORD)]).toEqual([null, accountId]);
});

test('saying a new account twice makes one, which has the password that was said last', async () => {
  const { accountId, email } = await anAccount();
  const again = await ask('PUT', accountId, { email, password: 'another long password' });
  expect([again.status, (await rowsOf(accountId)).length]).toEqual([200, 1]);
  expect(await opens(email, 'another long password')).toBe(accountId);
});

test('an account that is said ten times at once is made once', async () => {
  const accountId = randomUUID();
  const body = { email: newEmail(), password: PASSWORD };
  const answers = await Promise.all(Array.from({ length: 10 }, () => ask('PUT', accountId, body)));
  expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
  expect(await rowsOf(accountId)).toHaveLength(1);
});

test('E01: an address that has an account cannot get another, nor another password by it', async () => {
  const { accountId, email } = await anAccount();
  for (const taken of [email, email.toUpperCase()]) {
    const { status, json } = await ask('PUT', randomUUID(), { email: taken, password: 'of an attacker' });
    expect([status, json.error.code]).toEqual([409, 'EMAIL_TAKEN']);
  }
  const other = await anAccount();
  expect((await ask('PATCH', other.accountId, { email })).json.error.code).toBe('EMAIL_TAKEN');
  expect(await opens(email, PASSWORD)).toBe(accountId);
});

test('of ten accounts that want one address at once, one gets it', async () => {
  const body = { email: newEmail(), password: null };
  const answers = await Promise.all(Array.from({ length: 10 }, () => ask('PUT', randomUUID(), body)));
  const statuses = answers.map(({ status }) => status).sort();
  expect(statuses).toEqual([200, ...Array(9).fill(409)]);
});

test('a deleted account is gone, and deleting it again changes nothing', async () => {
  const { accountId, email } = await anAccount();
  expect([(await ask('DELETE', accountId)).status, (await ask('DELETE', accountId)).status]).toEqual([
    204, 204,
  ]);
  expect([await rowsOf(accountId), await opens(email, PASSWORD)]).toEqual([[], null]);
  expect((await ask('PUT', randomUUID(), { email, password: null })).status).toBe(200);
});

test('an account that is not there cannot be changed', async () => {
  for (const accountId of [randomUUID(), 'nobody', '1']) {
    const { status, json } = await ask('PATCH', accountId, { blocked: true });
    expect([status, json.error.code]).toEqual([404, 'NO_SUCH_ACCOUNT']);
  }
});

test('E09: fields that are not agreed on are refused, and none is written', async () => {
  const { accountId, email } = await anAccount();
  const before = await rowsOf(accountId);
  for (const extra of [{ role: 1 }, { confirmed: false }, { provider: 'x' }, { resetPasswordToken: 'x' }]) {
    expect((await ask('PATCH', accountId, { ...extra })).status).toBe(400);
    expect((await ask('PUT', accountId, { email, password: PASSWORD, ...extra })).status).toBe(400);
  }
  expect(await rowsOf(accountId)).toEqual(before);
});

test.each(['short', 'x'.repeat(73), '讲'.repeat(25)])(
  'a password that is too short or too long for bcrypt is refused: %s',
  async (password) => {
    expect((await ask('PUT', randomUUID(), { email: newEmail(), password })).status).toBe(400);
  },
);

test('A25: no answer holds anything of the user but the account’s id', async () => {
  const accountId = randomUUID();
  const email = newEmail();
  const answers = [
    await ask('PUT', accountId, { email, password: PASSWORD }),
    await ask('PATCH', accountId, { blocked: false }),
    await call(cms, '/api/membership/credentials', {
      method: 'POST',
      token: TOKEN,
      body: { email, password: PASSWORD },
    }),
  ];
  expect(answers.map(({ json }) => json)).toEqual([{ accountId }, { accountId }, { accountId }]);
});

test.each([undefined, '', 'wrong', `${TOKEN}x`])('the server token %j reaches no account', async (token) => {
  const { accountId, email } = await anAccount();
  const doors = [
    { method: 'PUT', path: path(randomUUID()), body: { email: newEmail(), password: PASSWORD } },
    { method: 'PATCH', path: path(accountId), body: { password: 'of an attacker' } },
    { method: 'DELETE', path: path(accountId) },
    { method: 'POST', path: '/api/membership/credentials', body: { email, password: PASSWORD } },
  ];
  for (const { path: door, ...said } of doors) {
    const { status, json } = await call(cms, door, { ...said, ...(token !== undefined && { token }) });
    expect([status, json.error.code]).toEqual([401, 'TOKEN_NEEDED']);
  }
  expect(await opens(email, PASSWORD)).toBe(accountId);
});
