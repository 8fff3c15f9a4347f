import { expect, test } from 'vitest';
import { networkOf } from './network.ts';

test('an IPv4 address stands for itself', () => {
  expect(networkOf('192.0.2.7')).toBe('192.0.2.7');
});

test.each([
  ['2001:db8:0:1:aa::7', '2001:db8:0:1::/64'],
  ['2001:0db8:0000:0001:ffff:ffff:ffff:ffff', '2001:db8:0:1::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
])('%s stands for its network %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
