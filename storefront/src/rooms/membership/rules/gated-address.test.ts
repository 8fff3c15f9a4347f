import { expect, test } from 'vitest';
import { gatedAddress, readGatedAddress, type Judge } from './gated-address.ts';

const judge: Judge = { secret: 'a-secret-of-the-tests', reader: { memberId: 'lin' }, now: 1_000 };
const film = { file: `${'a1'.repeat(16)}.mp4`, as: '第一课.mp4', of: 'lesson1' };
const open = (address: string, other: Partial<Judge> = {}) =>
  readGatedAddress(new URL(address, 'https://academy.example'), { ...judge, ...other });
const address = gatedAddress(film, 60, judge);

test('an address opens its file to the reader to whom it was given', () => {
  expect(open(address)).toEqual(film);
});

test('a guest has addresses of a guest', () => {
  const reader = { memberId: null };
  const own = gatedAddress({ ...film, as: null }, 60, { ...judge, reader });
  expect(open(own, { reader })).toEqual({ ...film, as: null });
  expect(open(own)).toBeNull();
});

test('an address may have its parts in any order, and more of them', () => {
  const [path = '', query = ''] = address.split('?');
  expect(open(`${path}?${query.split('&').reverse().join('&')}&utm_source=x`)).toEqual(film);
});

test('an address ends', () => {
  expect(open(address, { now: 1_059 })).toEqual(film);
  expect(open(address, { now: 1_060 })).toBeNull();
});

test.each([
  ['another reader', address, { reader: { memberId: 'chen' } }],
  ['no reader', address, { reader: { memberId: null } }],
  ['another secret', address, { secret: 'another-secret' }],
  ['another file', address.replace('a1a1', 'b2b2'), {}],
  ['another kind of file', address.replace('.mp4?', '.html?'), {}],
  ['another name', address.replace(/as=.*/, 'as=virus.mp4'), {}],
  ['another text', address.replace('lesson1', 'lesson2'), {}],
  ['no text', address.replace('of=lesson1&', ''), {}],
  ['no name', address.replace(/&as=.*/, ''), {}],
  ['a later end', address.replace('until=1060', 'until=9999'), {}],
  ['an end that is no number', address.replace('until=1060', 'until=never'), {}],
  ['a signature cut short', address.replace(/by=./, 'by='), {}],
  ['no signature', `/gated/${film.file}?until=1060`, {}],
  ['a way out of the folder', address.replace('/gated/', '/gated/..%2f'), {}],
])('%s opens nothing', (_, path, other) => {
  expect(open(path, other)).toBeNull();
});
