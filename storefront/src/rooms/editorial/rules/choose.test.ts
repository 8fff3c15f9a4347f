import { expect, test } from 'vitest';
import { bySlug, inOrderOf } from './choose.ts';

const lin = { documentId: 'lin', slug: 'lin-yue' };
const chen = { documentId: 'chen', slug: 'chen-mo' };

test('items stand in the order in which a document names them', () => {
  expect(inOrderOf(['chen', 'lin'], [lin, chen])).toEqual([chen, lin]);
});

test('a name that nothing answers to is left out', () => {
  expect(inOrderOf(['gone', 'lin'], [lin, chen])).toEqual([lin]);
});

test('a slug finds its item, and nothing where there is none', () => {
  expect(bySlug([lin, chen], 'chen-mo')).toBe(chen);
  expect(bySlug([lin, chen], 'nobody')).toBeNull();
});
