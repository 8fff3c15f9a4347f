import { expect, test } from 'vitest';
import { readDevice, remembering, sayDevice, type Device } from './device.ts';

const mark = (letter: string) => letter.repeat(43);
const device = { name: 'n'.repeat(22), marks: [mark('a'), mark('b')] };

test('what is said of a device is read as it was', () => {
  expect(readDevice(sayDevice(device))).toEqual(device);
});

test.each([[null], [''], ['short'], [`${'n'.repeat(22)}.short`], [`${sayDevice(device)}.`]])(
  '%j says nothing of a device',
  (value) => {
    expect(readDevice(value)).toBeNull();
  },
);

test('the account that logged in last stands first, once', () => {
  expect(remembering(device, mark('b')).marks).toEqual([mark('b'), mark('a')]);
});

test('a device remembers eight accounts, and forgets the oldest', () => {
  const letters = [...'abcdefghi'];
  const full = letters.reduce<Device>((kept, letter) => remembering(kept, mark(letter)), {
    ...device,
    marks: [],
  });
  expect(full.marks).toEqual(letters.slice(1).reverse().map(mark));
  expect(readDevice(sayDevice(full))).toEqual(full);
});
