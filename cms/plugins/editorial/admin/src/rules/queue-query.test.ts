import { expect, test } from 'vitest';
import { queueQueryOf } from './queue-query';

test('Without a word in its address the queue shows what is open, what is due first', () => {
  expect(queueQueryOf({})).toEqual({ view: 'all', state: 'open', sort: 'dueAt:ASC', page: 1, pageSize: 20 });
});

test('An address says which part of the queue it shows', () => {
  const address = { view: 'mine', state: 'submitted', locale: 'en', _q: ' 硬币 ', page: '3', pageSize: '50' };
  expect(queueQueryOf({ ...address, uid: 'api::catalog.lesson', sort: 'title:DESC' })).toEqual({
    view: 'mine',
    mine: true,
    state: 'submitted',
    uid: 'api::catalog.lesson',
    locale: 'en',
    search: '硬币',
    sort: 'title:DESC',
    page: 3,
    pageSize: 50,
  });
});

test('What an address cannot mean is left out', () => {
  const query = queueQueryOf({
    view: 'theirs',
    state: ['open'],
    locale: 'fr',
    sort: 'id',
    page: '-1',
    pageSize: '1e9',
  });
  expect(query).toEqual({ view: 'all', state: 'open', sort: 'dueAt:ASC', page: 1, pageSize: 100 });
});
