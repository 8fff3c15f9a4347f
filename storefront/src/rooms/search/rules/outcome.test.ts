import { expect, test } from 'vitest';
import type { Found, Hit } from '../model.ts';
import { isInVain, outcomeOf } from './outcome.ts';
import { questionOf } from './question.ts';
import { statusOf } from './status.ts';

const asked = (address: string) => questionOf('en', new URLSearchParams(address));
const facets = { kind: {}, access: {}, course: [] };
const nothing: Found = { hits: [], total: 0, facets, suggestions: [], engine: 'ok' };
const hit: Hit = {
  type: 'article',
  documentId: 'article00000000000000000',
  title: 'Tea',
  path: '/en/articles/tea/',
  heading: null,
  snippet: [],
  access: 'open',
  course: null,
  locked: false,
};

test.each([
  { outcome: 'blank', address: '', found: nothing, sentence: 'Titles and public texts of all' },
  { outcome: 'found', address: 'q=tea', found: { ...nothing, hits: [hit], total: 1 }, sentence: '1 result' },
  {
    outcome: 'found',
    address: 'q=a&page=2',
    found: { ...nothing, hits: [hit], total: 11 },
    sentence: 'Page 2',
  },
  { outcome: 'past', address: 'q=a&page=9', found: { ...nothing, total: 11 }, sentence: 'no more results' },
  { outcome: 'nothing', address: 'q=zebra', found: nothing, sentence: 'Nothing found for “zebra”' },
  { outcome: 'away', address: 'q=a', found: { ...nothing, engine: 'away' as const }, sentence: 'is away' },
  { outcome: 'busy', address: 'q=a', found: null, sentence: 'a little fast' },
])('the page says “$sentence” where the outcome is “$outcome”', ({ outcome, address, found, sentence }) => {
  expect(outcomeOf(asked(address), found)).toBe(outcome);
  expect(statusOf(asked(address), found)).toContain(sentence);
});

test('only who asked of everything, and was answered, has searched in vain', () => {
  expect(isInVain(asked('q=zebra'), nothing)).toBe(true);
  expect(isInVain(asked('q=zebra&kind=course'), nothing)).toBe(false);
  expect(isInVain(asked('q=zebra'), { ...nothing, engine: 'away' })).toBe(false);
  expect(isInVain(asked('q=zebra'), null)).toBe(false);
});
