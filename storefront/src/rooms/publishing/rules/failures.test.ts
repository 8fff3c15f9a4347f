import { expect, test } from 'vitest';
import { SiteError } from '#kernel/errors.ts';
import { isOfTheHouse, secondsUntilNext, troubleOf, unsayable } from './failures.ts';

const withCode = (code: string) => Object.assign(new Error('secret of /srv/data'), { code });

test.each(['ENOSPC', '57P01', '53300', '08006', '40P01'])('%s is no document’s fault', (code) => {
  expect(isOfTheHouse(withCode(code))).toBe(true);
});

test.each(['23505', '22P02', 'PAGE_FAILED', 'CMS_FAILED'])('%s may be a document’s fault', (code) => {
  expect(isOfTheHouse(withCode(code))).toBe(false);
});

test('what a document lacks is told field by field, and not asked for again', () => {
  const faults = [{ field: 'title', problem: 'missing', locale: 'en' } as const];
  const trouble = troubleOf(unsayable(faults));
  expect(trouble).toMatchObject({ code: 'DOCUMENT_UNSAYABLE', faults });
  expect(secondsUntilNext(trouble, 0)).toBeNull();
});

test('what nobody foresaw is told without its own words, which may hold anything', () => {
  expect(JSON.stringify(troubleOf(withCode('22P02')))).not.toContain('secret');
  expect(troubleOf(new SiteError('ADDRESS_TAKEN', 'Two claim it.')).message).toBe('Two claim it.');
});

test('what fails is tried again later and later, and then set aside', () => {
  const trouble = { code: 'PAGE_FAILED', message: '' };
  const pauses = [0, 1, 2, 3].map((attempts) => secondsUntilNext(trouble, attempts));
  expect(pauses.at(-1)).toBeNull();
  const waited = pauses.slice(0, -1).map(Number);
  expect(waited).toEqual(waited.toSorted((one, other) => one - other));
});
