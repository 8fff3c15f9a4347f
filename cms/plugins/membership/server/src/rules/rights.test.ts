import { MembershipCommand } from '@lectern/shared-types';
import { expect, test } from 'vitest';
import { RIGHTS, rightFor } from './rights';

test('every kind of command needs a right, and what is no kind has none', () => {
  const kinds = MembershipCommand.options.map(({ shape }) => shape.kind.value);
  expect(kinds.filter((kind) => rightFor(kind) === null)).toEqual([]);
  expect(['', 'toString', 'constructor', null, 7, {}].map(rightFor)).toEqual(Array(6).fill(null));
});

test('no right ends like one of the content manager, whose edit view goes by the last word', () => {
  const endings = Object.values(RIGHTS).map((right) => right.split('.').at(-1));
  expect(endings.filter((word) => /^(create|read|update|delete|publish)$/.test(word ?? ''))).toEqual([]);
});
