import { Tag } from '@lectern/shared-types';
import { expect, test } from 'vitest';
import { say } from './sayable';

const row = { documentId: 'a'.repeat(24), locale: 'en' };

test('a row that keeps the contract is said', () => {
  const document = {
    type: 'tag' as const,
    documentId: row.documentId,
    locale: 'en' as const,
    data: { slug: 'a', name: 'A' },
  };
  expect(say('tag', { ...row, read: () => document })).toEqual({ document });
});

test('a row that breaks it is named, with what is wrong', () => {
  const read = () => Tag.parse({ slug: null, name: 'A' }) as never; // it throws before anybody gets it
  expect(say('tag', { ...row, read })).toEqual({
    skipped: expect.stringMatching(/tag a{24} \(en\): slug: /),
    faults: [{ field: 'slug', problem: 'missing' }],
  });
});

test('what is there and does not fit is told apart from what is missing', () => {
  const read = () => Tag.parse({ slug: 'Not A Slug', name: undefined }) as never; // it throws before anybody gets it
  expect(say('tag', { ...row, read })).toMatchObject({
    faults: [
      { field: 'slug', problem: 'unfit' },
      { field: 'name', problem: 'missing' },
    ],
  });
});

test('any other error is not swallowed', () => {
  const read = () => {
    throw new TypeError('broken');
  };
  expect(() => say('tag', { ...row, read })).toThrow('broken');
});
