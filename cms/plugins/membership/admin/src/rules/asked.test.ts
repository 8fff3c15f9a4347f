import { expect, test } from 'vitest';
import { accountsAsked, viewAsked } from './asked';

test('the address says which accounts are asked for, and nothing else of it counts', () => {
  expect(accountsAsked({ q: ' shen ', state: 'blocked' })).toEqual({ q: 'shen', state: 'blocked' });
  expect(accountsAsked({ q: ['a'], state: 'x' })).toEqual({ q: '' });
});

test('a view that is none shows all', () => {
  expect([viewAsked('failed'), viewAsked('x'), viewAsked(undefined)]).toEqual(['failed', 'all', 'all']);
});
