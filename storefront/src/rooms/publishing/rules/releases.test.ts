import { expect, test } from 'vitest';
import { isCompressible, nextReleaseId, releaseId, releaseOfDraft, releasesToRemove } from './releases.ts';

const id = (day: number) => releaseId(new Date(Date.UTC(2026, 0, day)));
const ids = [1, 2, 3, 4, 5, 6, 7].map(id);

test('a later release has a name that sorts behind', () => {
  expect(ids.toSorted()).toEqual(ids);
});

test('five releases stay, the newest ones', () => {
  expect(releasesToRemove(ids, [id(7)])).toEqual([id(1), id(2)]);
});

test('a release that is needed stays, however old it is', () => {
  expect(releasesToRemove(ids, [id(1)])).toEqual([id(2), id(3)]);
});

test('folders that are no releases are not touched', () => {
  expect(releasesToRemove(['lost+found', '.draft-x', ...ids.slice(0, 5)], [id(5)])).toEqual([]);
});

test('texts are compressed, pictures are not', () => {
  expect(isCompressible('courses/writing/index.html')).toBe(true);
  expect(isCompressible('cover.webp')).toBe(false);
});

test('a name sorts behind those of all releases and drafts, though the clock was set back', () => {
  const now = new Date(Date.UTC(2026, 0, 3));
  expect(nextReleaseId(now, [])).toBe(id(3));
  expect(nextReleaseId(now, [id(1), '.draft-' + id(2), 'lost+found'])).toBe(id(3));
  expect(nextReleaseId(now, [id(3)])).toBe('20260103T000000001Z');
  expect(nextReleaseId(now, [id(1), '.whole-' + id(7)])).toBe('20260107T000000001Z');
});

test('a draft tells which release it is to become', () => {
  expect([`.draft-${id(1)}`, `.whole-${id(1)}`, id(1)].map(releaseOfDraft)).toEqual([id(1), id(1), null]);
});
