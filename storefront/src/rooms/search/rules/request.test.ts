import { expect, test } from 'vitest';
import { requestOf } from './request.ts';

const locale = 'zh-CN' as const;

test.each(['', '   ', '？！', '\0'])('%j asks nothing', (text) => {
  expect(requestOf({ text, locale }, [])).toBeNull();
});

test('of a long text the first words are asked for', () => {
  expect(requestOf({ text: '字'.repeat(5_000), locale }, [])?.text).toHaveLength(120);
});

test('half a sign and signs that no database takes do no harm', () => {
  expect(requestOf({ text: '所有\0权\ud800', locale }, [])?.text).toBe('所有 权\ufffd');
});

test.each([
  [
    { offset: -5, limit: -1 },
    { offset: 0, limit: 0 },
  ],
  [
    { offset: 1e9, limit: 1e9 },
    { offset: 200, limit: 50 },
  ],
  [
    { offset: Number.NaN, limit: 2.7 },
    { offset: 0, limit: 2 },
  ],
])('%j is asked for as %j', (wanted, request) => {
  expect(requestOf({ text: 'x', locale, ...wanted }, [])).toMatchObject(request);
});
