import { PUBLISHED_TYPES } from '@lectern/shared-types';
import { expect, test } from 'vitest';
import { typeOf, UIDS } from './types';

test('a content type and what the site calls it name each other', () => {
  for (const type of PUBLISHED_TYPES) expect(typeOf(UIDS[type])).toBe(type);
});

test('a content type that the site does not show has no name there', () => {
  expect(typeOf('api::editorial.return-reason')).toBeUndefined();
});
