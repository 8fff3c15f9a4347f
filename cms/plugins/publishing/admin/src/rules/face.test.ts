import { expect, test } from 'vitest';
import { askAgainIn, faceOf, type Standing } from './face';

const standing = (publication: Partial<Standing['publication']>, others: Partial<Standing> = {}) =>
  faceOf({
    publication: { state: 'waiting', attempts: 0, tookMs: 40, ...publication },
    held: null,
    isPublished: true,
    ...others,
  });
const held = { since: '2026-11-23T08:00:00.000Z', because: 'A broken header' };

test('what has just been published waits; after ten seconds it is late', () => {
  expect([standing({}), standing({ tookMs: 10_001 })]).toEqual(['waiting', 'late']);
});

test('what has failed before is tried again, however long that takes', () => {
  expect(standing({ attempts: 1, tookMs: 60_000 })).toBe('retrying');
});

test('while publishing is held, what waits is held', () => {
  expect([standing({}, { held }), standing({ attempts: 2 }, { held })]).toEqual(['held', 'held']);
  expect(standing({ state: 'live' }, { held })).toBe('live');
});

test('what was taken down is gone once that is live', () => {
  expect(standing({ state: 'live' }, { isPublished: false })).toBe('gone');
  expect(standing({ state: 'live' }, { isPublished: null })).toBe('live');
});

test('what was set aside stays so, published or not', () => {
  expect(standing({ state: 'set_aside' })).toBe('set_aside');
  expect(standing({ state: 'set_aside' }, { isPublished: false })).toBe('set_aside');
});

test('what waits is asked for several times a second, and less often the longer it takes', () => {
  expect([0, 10_000, 60_000].map((waited) => askAgainIn(waited, true))).toEqual([300, 2000, 10_000]);
});

test('nothing is asked for where nothing waits, or where nobody looks', () => {
  expect([askAgainIn(null, true), askAgainIn(40, false)]).toEqual([0, 0]);
});
