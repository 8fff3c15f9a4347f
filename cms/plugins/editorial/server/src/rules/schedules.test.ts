import { expect, test } from 'vitest';
import { isReady, willPass } from './schedules';

test.each(['approved', 'published'] as const)('a text that is %s can be published at its time', (state) => {
  expect(isReady({ act: 'publish', state, stages: 2 })).toBe(true);
});

test.each(['draft', 'submitted', 'first-review', 'second-review', 'returned', null] as const)(
  'a text that is %s is not ready to be published, unless there is no review',
  (state) => {
    expect(isReady({ act: 'publish', state, stages: 1 })).toBe(false);
    expect(isReady({ act: 'publish', state, stages: 0 })).toBe(true);
  },
);

test('a text can be taken down whatever it stands at', () => {
  expect(isReady({ act: 'unpublish', state: 'returned', stages: 2 })).toBe(true);
});

const withCode = (code: string) => Object.assign(new Error('no'), { code });

test.each(['40001', '40P01', '57P01', '08006', '53300', '55P03', 'ECONNRESET'])(
  'the error %s of the database passes by itself',
  (code) => {
    expect(willPass(withCode(code))).toBe(true);
  },
);

test.each(['23505', '42P01', '22001', 'NOT_APPROVED', 'VALID'])('the error %s does not', (code) => {
  expect(willPass(withCode(code))).toBe(false);
});

test('a pool without a free connection is waited for', () => {
  const error = new Error('Timeout acquiring a connection');
  error.name = 'KnexTimeoutError';
  expect(willPass(error)).toBe(true);
});
