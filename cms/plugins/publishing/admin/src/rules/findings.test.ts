import { expect, test } from 'vitest';
import { addressToRead, kindAsked, kindsToChoose } from './findings';

test('an address asks for a kind of findings, or for all', () => {
  expect(kindAsked('thin')).toBe('thin');
  expect(kindAsked(['thin'])).toBeUndefined();
});

test('kinds without findings are not offered, unless one of them is chosen', () => {
  expect(kindsToChoose({ thin: 3, dead_link: 1 }, undefined)).toEqual(['dead_link', 'thin']);
  expect(kindsToChoose({}, 'orphan')).toEqual(['orphan']);
});

test('an address is shown as people write it, and one that is broken as it is', () => {
  expect(addressToRead('/articles/tea/#%E6%B0%B4')).toBe('/articles/tea/#水');
  expect(addressToRead('100%')).toBe('100%');
});
