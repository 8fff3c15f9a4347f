import { expect, test } from 'vitest';
import { Allowance } from './allowance.ts';

/** How many of 150 searches at this moment are allowed. */
const takeMany = (allowance: Allowance, address: string, now = 0) =>
  Array.from({ length: 150 }, () => allowance.take(address, now)).filter(Boolean).length;

test('an address may search much at once, and then twenty times a second', () => {
  const allowance = new Allowance();
  expect(takeMany(allowance, '203.0.113.9')).toBe(100);
  expect(takeMany(allowance, '203.0.113.9', 1_000)).toBe(20);
  expect(takeMany(allowance, '203.0.113.9', 3_600_000)).toBe(100);
});

test('one address does not use up the searches of another', () => {
  const allowance = new Allowance();
  takeMany(allowance, '203.0.113.9');
  expect(allowance.take('203.0.113.10', 0)).toBe(true);
});

test('all addresses of one network of IPv6 are one visitor', () => {
  const allowance = new Allowance();
  takeMany(allowance, '2001:db8:1:2:3:4:5:6');
  expect(allowance.take('2001:db8:1:2:ffff::1', 0)).toBe(false);
  expect(allowance.take('2001:db8:1:3::1', 0)).toBe(true);
  takeMany(allowance, '2001:db8::7');
  expect(allowance.take('2001:db8::8', 0)).toBe(false);
});

test('who comes again and again from ever new addresses is not remembered for ever', () => {
  const allowance = new Allowance();
  takeMany(allowance, 'first');
  expect(allowance.take('first', 0)).toBe(false);
  for (let visitor = 0; visitor < 10_000; visitor += 1) allowance.take(`visitor ${visitor}`, 0);
  expect(allowance.take('first', 0)).toBe(true);
});
