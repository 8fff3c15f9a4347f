import { expect, test } from 'vitest';
import { askedFor, linesOf } from './audit';
import { startOf } from './month';

test('filters on texts are asked as they are', () => {
  expect(askedFor([{ action: { $eq: 'entry.publish' } }, { actor: { $eq: '王' } }])).toEqual({
    action: 'entry.publish',
    actor: '王',
  });
});

test('a day is asked from its first moment to its last, where the reader is', () => {
  const start = startOf('2026-11-22').toISOString();
  const end = startOf('2026-11-23').toISOString();
  expect(askedFor([{ at: { $eq: '2026-11-22' } }])).toEqual({ from: start, to: end });
  expect(askedFor([{ at: { $gte: '2026-11-22' } }])).toEqual({ from: start });
  expect(askedFor([{ at: { $lte: '2026-11-22' } }])).toEqual({ to: end });
});

test('of two filters on the same thing, the last counts', () => {
  expect(askedFor([{ actor: { $eq: 'one' } }, { actor: { $eq: 'two' } }])).toEqual({ actor: 'two' });
});

test('what is no filter of the trail asks nothing', () => {
  expect(
    askedFor([{ password: { $eq: 'x' } }, { at: { $eq: 'soon' } }, { actor: { $eq: { $in: [] } } }]),
  ).toEqual({});
});

test('a recorded value is told line by line', () => {
  expect(linesOf({ state: 'draft', by: { name: 'Ada' }, reasons: ['one', 'two'], live: null })).toEqual([
    { path: 'state', text: 'draft' },
    { path: 'by.name', text: 'Ada' },
    { path: 'reasons', text: 'one, two' },
    { path: 'live', text: '—' },
  ]);
});

test('a plain value is one line, and nothing is none', () => {
  expect(linesOf(3)).toEqual([{ path: '', text: '3' }]);
  expect(linesOf(null)).toEqual([]);
});
