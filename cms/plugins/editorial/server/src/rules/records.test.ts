import { expect, test } from 'vitest';
import { changeOf, factsOf, labelOf, RECORD_KINDS } from './records';

const user = RECORD_KINDS['admin::user']!;
const li = {
  id: 3,
  email: 'li@example.org',
  firstname: 'Li',
  password: '$2a$10$a-hash',
  resetPasswordToken: 'a-token',
  isActive: true,
  roles: [
    { id: 2, name: 'Second reviewer' },
    { id: 1, name: 'First reviewer' },
  ],
};

test('of an account the trail tells who it is and its roles, and never a hash or a token', () => {
  const facts = factsOf(li, user);
  expect(facts).toMatchObject({ email: 'li@example.org', roles: ['First reviewer', 'Second reviewer'] });
  expect(JSON.stringify(facts)).not.toMatch(/hash|a-token/);
});

test('a change holds what differs, before and after', () => {
  const after = { ...li, isActive: false, roles: [{ id: 1, name: 'First reviewer' }] };
  expect(changeOf(li, after, user)).toEqual({
    before: { isActive: true, roles: ['First reviewer', 'Second reviewer'] },
    after: { isActive: false, roles: ['First reviewer'] },
  });
});

test('of a secret the trail tells that it changed, and not what it was or is', () => {
  const change = changeOf(li, { ...li, password: '$2a$10$another' }, user);
  expect(change).toEqual({ before: {}, after: { password: 'changed' } });
});

test('the order of roles, and what the trail does not follow, are no change', () => {
  expect(changeOf(li, { ...li, roles: li.roles.toReversed(), resetPasswordToken: null }, user)).toBeNull();
});

test('a record is called by its mail address or its name', () => {
  expect([labelOf(li), labelOf({ name: 'A token' }), labelOf({})]).toEqual(['li@example.org', 'A token', '']);
});

test('no kind of record tells what it keeps secret', () => {
  const told = Object.values(RECORD_KINDS).flatMap(({ facts }) => facts);
  expect(told.filter((name) => /password|token|accessKey|hash$/i.test(name) && name !== 'hash')).toEqual([]);
});
