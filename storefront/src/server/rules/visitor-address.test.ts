import { expect, test } from 'vitest';
import { visitorAddress } from './visitor-address.ts';

test('without a proxy it is the address of the connection', () => {
  expect(visitorAddress('203.0.113.9', undefined)).toBe('203.0.113.9');
  expect(visitorAddress('::ffff:203.0.113.9', undefined)).toBe('203.0.113.9');
});

test.each(['127.0.0.1', '::1', '172.18.0.4', '::ffff:10.0.0.2', 'fd00::4'])(
  'a proxy at %s is believed',
  (peer) => {
    expect(visitorAddress(peer, '203.0.113.9')).toBe('203.0.113.9');
    expect(visitorAddress(peer, '2001:db8::7')).toBe('2001:db8::7');
  },
);

test('a visitor who names another address is not believed', () => {
  expect(visitorAddress('198.51.100.1', '203.0.113.9')).toBe('198.51.100.1');
  expect(visitorAddress('127.0.0.1', '10.9.9.9, 203.0.113.9')).toBe('203.0.113.9');
});

test.each(['', 'unknown', 'localhost', '203.0.113.9:80'])('%o is no address', (told) => {
  expect(visitorAddress('127.0.0.1', told)).toBe('127.0.0.1');
});
