import { expect, test } from 'vitest';
import { TEXT_RIGHTS } from './rights';

test('No right of a text ends like one of the content manager, whose edit view goes by the last word alone', () => {
  const words = Object.values(TEXT_RIGHTS).map((right) => right.split('.').at(-1));
  for (const taken of ['create', 'read', 'update', 'delete', 'publish']) expect(words).not.toContain(taken);
});
