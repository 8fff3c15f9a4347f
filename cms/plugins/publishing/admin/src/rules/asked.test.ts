import { expect, test } from 'vitest';
import { narrowedTo, viewOf } from './asked';

test('an address asks for one view, or for all where it cannot mean one', () => {
  expect(['waiting', 'set_aside', undefined, 'nonsense'].map(viewOf)).toEqual([
    'waiting',
    'set_aside',
    'all',
    'all',
  ]);
});

test('the view of everything is narrowed to no state', () => {
  expect([narrowedTo('all'), narrowedTo('live')]).toEqual([{}, { state: 'live' }]);
});
