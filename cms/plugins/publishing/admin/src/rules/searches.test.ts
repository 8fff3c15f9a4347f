import { expect, test } from 'vitest';
import { searchesAsked } from './searches';

test('searches are asked for in one language, the most frequent first', () => {
  expect(searchesAsked({ locale: 'en' })).toEqual({ locale: 'en', sort: 'count' });
});

test('what an address cannot mean is left out', () => {
  expect(searchesAsked({ locale: 'xx', sort: ['last'] })).toEqual({ sort: 'count' });
});
