import { expect, test } from 'vitest';
import { releaseToShow } from './going-back.ts';

const names = ['20260102T000000000Z', '20260103T000000000Z', '20260101T000000000Z'];
const [second = '', third = '', first = ''] = names;

test('by itself, it is the release before the live one', () => {
  expect(releaseToShow(names, third, null)).toBe(second);
  expect(releaseToShow(names, second, null)).toBe(first);
});

test('before the oldest there is none, nor where nothing is live', () => {
  expect(releaseToShow(names, first, null)).toBeNull();
  expect(releaseToShow(names, null, null)).toBeNull();
});

test('any that is there may be wished for, and none that is not', () => {
  expect(releaseToShow(names, first, third)).toBe(third);
  expect(releaseToShow(names, third, '../../etc')).toBeNull();
});
