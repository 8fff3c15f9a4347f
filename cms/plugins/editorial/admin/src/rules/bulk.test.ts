import type { QueueItem } from '@lectern/shared-types';
import { expect, test } from 'vitest';
import { failuresOf, splitBy } from './bulk';

const address = (documentId: string) => ({ uid: 'api::catalog.lesson', documentId, locale: 'en' as const });
const item = (documentId: string, refusal: QueueItem['acts'][number]['refusal']) => ({
  address: address(documentId),
  title: `The ${documentId}`,
  acts: [{ act: 'pass' as const, refusal, canOverride: true }],
});

test('Texts are parted by what is open to the person, and an override opens none of many', () => {
  const { open, closed } = splitBy([item('first', null), item('second', 'own-text')], 'pass');
  expect(open.map(({ title }) => title)).toEqual(['The first']);
  expect(closed.map(({ title }) => title)).toEqual(['The second']);
});

test('What an act on many did not reach is named with its reason', () => {
  const results = [
    { address: address('first'), state: 'second-review' as const, failure: null },
    { address: address('second'), state: null, failure: 'Somebody was quicker.' },
  ];
  expect(failuresOf([item('first', null), item('second', null)], { results })).toEqual([
    { title: 'The second', failure: 'Somebody was quicker.' },
  ]);
});
