import { expect, test } from 'vitest';
import type { Found } from '../model.ts';
import { filtersOf } from './filters.ts';
import { questionOf } from './question.ts';

const course = 'coursewriting00000000000';
const found = (facets: Partial<Found['facets']>): Found => ({
  hits: [],
  total: 0,
  facets: { kind: {}, access: {}, course: [], ...facets },
  suggestions: [],
  engine: 'ok',
});
const filters = (address: string, facets: Partial<Found['facets']>) =>
  filtersOf(questionOf('en', new URLSearchParams(address)), found(facets));

test('a filter offers what there is, how much of it, and the way back to all', () => {
  expect(filters('q=a&kind=lesson', { kind: { lesson: 3, article: 1 } })).toEqual([
    {
      name: 'Kind',
      choices: [
        { name: 'All', count: null, address: '/en/search/?q=a', current: false },
        { name: 'Courses', count: null, address: '/en/search/?q=a&kind=course', current: false },
        { name: 'Lessons', count: 3, address: '/en/search/?q=a&kind=lesson', current: true },
        { name: 'Articles', count: 1, address: '/en/search/?q=a&kind=article', current: false },
      ],
    },
  ]);
});

test('where all is of one kind there is nothing to choose', () => {
  expect(filters('q=a', { kind: { lesson: 3 }, access: { open: 3 } })).toEqual([]);
});

test('a choice that leaves nothing stays, and so do the others, so that it can be changed', () => {
  const [access] = filters('q=a&access=paid', { access: {} });
  expect(access?.choices.map(({ name, count, current }) => [name, count, current])).toEqual([
    ['All', null, false],
    ['Open', null, false],
    ['Paid', null, true],
  ]);
});

test('one filter keeps the others', () => {
  const facets = { course: [{ documentId: course, title: 'Writing', count: 2 }] };
  const [, choice] = filters(`q=a&kind=lesson&course=${course}`, facets)[1]?.choices ?? [];
  expect(choice).toMatchObject({ name: 'Writing', current: true });
  expect(choice?.address).toBe(`/en/search/?q=a&kind=lesson&course=${course}`);
});
