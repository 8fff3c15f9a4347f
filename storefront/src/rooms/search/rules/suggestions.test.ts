import { expect, test } from 'vitest';
import type { Found, Hit } from '../model.ts';
import { unseen } from './suggestions.ts';

const hit: Hit = {
  type: 'lesson',
  documentId: 'lesson000000000000000000',
  title: 'Ownership',
  path: '/en/courses/rust/ownership/',
  heading: 'Moves',
  snippet: [],
  access: 'open',
  course: null,
  locked: false,
};

test('what is already shown is not suggested', () => {
  const found: Found = {
    hits: [hit],
    total: 1,
    facets: { kind: {}, access: {}, course: [] },
    suggestions: ['Ownership', 'Moves', 'Owners'],
    engine: 'ok',
  };
  expect(unseen(found)).toEqual(['Owners']);
});
