import { expect, test } from 'vitest';
import { claimOf } from './gift-code.ts';

const code = { isRevoked: false, isOver: false, claims: 0, mostClaims: 1 };

test('a code gives as often as it may, and once to an account', () => {
  expect(claimOf(code, false)).toBe('give');
  expect(claimOf({ ...code, claims: 1 }, false)).toBe('nothing');
  expect(claimOf({ ...code, claims: 1, mostClaims: 2 }, false)).toBe('give');
  expect(claimOf({ ...code, claims: 1 }, true)).toBe('given');
});

test('G04: a code that is revoked, over or none says the same', () => {
  const none = [{ ...code, isRevoked: true }, { ...code, isOver: true }, null];
  expect(none.map((one) => claimOf(one, false))).toEqual(['nothing', 'nothing', 'nothing']);
});
