import { expect, test } from 'vitest';
import { faceOf } from './schedule';

const waiting = { state: 'waiting', act: 'publish', isReady: false } as const;

test('a publication that waits is ready once it is approved', () => {
  expect(faceOf(waiting)).toBe('unapproved');
  expect(faceOf({ ...waiting, isReady: true })).toBe('ready');
});

test('to be taken down, a text needs no approval', () => {
  expect(faceOf({ ...waiting, act: 'unpublish' })).toBe('ready');
});

test('what is over is told as it ended', () => {
  expect(faceOf({ ...waiting, state: 'failed' })).toBe('failed');
  expect(faceOf({ ...waiting, state: 'done', isReady: true })).toBe('done');
});
