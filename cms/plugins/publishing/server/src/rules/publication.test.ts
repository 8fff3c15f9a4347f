import { expect, test } from 'vitest';
import { type PublicationRow, readTrouble, toPublication } from './publication';

const row: PublicationRow = {
  id: '7',
  type: 'lesson',
  document_id: 'a'.repeat(24),
  locale: 'zh-CN',
  created_at: new Date('2026-11-23T08:00:00Z'),
  state: 'live',
  attempts: 0,
  path: '/courses/tea/first/',
  trouble: null,
  took_ms: '312.40',
  is_superseded: false,
};

test('a publication has the address under which readers find it', () => {
  const { url, tookMs } = toPublication(row, 'https://academy.example');
  expect({ url, tookMs }).toEqual({ url: 'https://academy.example/courses/tea/first/', tookMs: 312 });
});

test('what has no page of its own has no address', () => {
  expect(toPublication({ ...row, path: null }, 'https://academy.example').url).toBeNull();
});

test('what was published before there was a site took no time that anybody knows', () => {
  expect(toPublication({ ...row, took_ms: null }, '').tookMs).toBeNull();
});

test('a clock that was set back makes no time less than nothing', () => {
  expect(toPublication({ ...row, took_ms: '-20' }, '').tookMs).toBe(0);
});

test('trouble is read as agreed, and told as a sentence where it is not', () => {
  const agreed = { code: 'ADDRESS_TAKEN', message: 'Taken.', path: '/courses/tea/' };
  expect(readTrouble(JSON.stringify(agreed))).toEqual(agreed);
  expect(readTrouble('The page threw.')).toEqual({ code: 'OTHER', message: 'The page threw.' });
  expect(readTrouble('{"code":1}')).toEqual({ code: 'OTHER', message: '{"code":1}' });
  expect(readTrouble(null)).toBeNull();
});
