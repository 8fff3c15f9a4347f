import { expect, test } from 'vitest';
import { askAgainIn } from './following';

test('the panel asks again while a worker has something to do, and not while people have', () => {
  expect(askAgainIn([{ state: 'done' }, { state: 'waiting' }])).toBeGreaterThan(0);
  expect([askAgainIn([{ state: 'waits_for_second' }]), askAgainIn([]), askAgainIn(undefined)]).toEqual([
    0, 0, 0,
  ]);
});
