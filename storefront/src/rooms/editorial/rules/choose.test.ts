import { expect, test } from 'vitest';
import { inOrderOf } from './choose.ts';

const lin = { documentId: 'lin', slug: 'lin-yue' };
const chen = { documentId: 'chen', slug: 'chen-mo' };

test('items stand in the order in which a document names them', () => {
  expect(inOrderOf(['chen', 'lin'], [lin, chen])).toEqual([chen, lin]);
});

test('a name that nothing answers to is left out', () => {
  expect(inOrderOf(['gone', 'lin'], [lin, chen])).toEqual([lin]);
});
