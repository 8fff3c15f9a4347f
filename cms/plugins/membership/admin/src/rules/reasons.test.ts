import { expect, test } from 'vitest';
import { knownReason } from './reasons';

test('reasons that the panel has words for are known, and a fault of the worker is told as it is', () => {
  expect([knownReason('NOT_AGREED'), knownReason('connection refused')]).toEqual(['NOT_AGREED', undefined]);
});
