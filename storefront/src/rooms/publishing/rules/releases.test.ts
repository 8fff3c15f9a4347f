import { expect, test } from 'vitest';
import { isCompressible, releaseId, releasesToRemove } from './releases.ts';

const id = (day: number) => releaseId(new Date(Date.UTC(2026, 0, day)));
const ids = [1, 2, 3, 4, 5, 6, 7].map(id);

test('a later release has a name that sorts behind', () => {
  expect(ids.toSorted()).toEqual(ids);
});

test('five releases stay, the newest ones', () => {
  expect(releasesToRemove(ids, id(7))).toEqual([id(1), id(2)]);
});

test('the live release stays, however old it is', () => {
  expect(releasesToRemove(ids, id(1))).toEqual([id(2), id(3)]);
});

test('folders that are no releases are not touched', () => {
  expect(releasesToRemove(['lost+found', '.draft-x', ...ids.slice(0, 5)], id(5))).toEqual([]);
});

test('texts are compressed, pictures are not', () => {
  expect(isCompressible('courses/writing/index.html')).toBe(true);
  expect(isCompressible('cover.webp')).toBe(false);
});
