import { expect, test } from 'vitest';
import { parseRange, rangeHeader, rangeWithin } from './range';

test('a range names its first and last byte', () => {
  expect(parseRange('bytes=0-499')).toEqual({ first: 0, last: 499 });
  expect(parseRange('bytes=500-')).toEqual({ first: 500 });
  expect(parseRange('bytes=-200')).toEqual({ suffix: 200 });
});

test('a range that is not understood, or several, mean the whole file', () => {
  const odd = [undefined, '', 'bytes=', 'bytes=-', 'bytes=a-b', 'items=0-1', 'bytes=5-2', 'bytes=0-1,4-5'];
  for (const header of odd) expect(parseRange(header), header).toBeNull();
});

test('a range is cut to the file', () => {
  expect(rangeWithin({ first: 0 }, 10)).toEqual({ start: 0, end: 9 });
  expect(rangeWithin({ first: 4, last: 99 }, 10)).toEqual({ start: 4, end: 9 });
  expect(rangeWithin({ suffix: 3 }, 10)).toEqual({ start: 7, end: 9 });
  expect(rangeWithin({ suffix: 99 }, 10)).toEqual({ start: 0, end: 9 });
});

test('a range behind the end holds nothing, nor does any range of an empty file', () => {
  expect(rangeWithin({ first: 10 }, 10)).toBeNull();
  expect(rangeWithin({ suffix: 0 }, 10)).toBeNull();
  expect(rangeWithin({ first: 0 }, 0)).toBeNull();
  expect(rangeWithin({ suffix: 5 }, 0)).toBeNull();
});

test('a range is said again as it was asked', () => {
  for (const header of ['bytes=0-499', 'bytes=500-', 'bytes=-200']) {
    const asked = parseRange(header);
    expect(asked && rangeHeader(asked)).toBe(header);
  }
});
