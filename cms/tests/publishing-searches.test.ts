import type { VainSearchList } from '@lectern/shared-types';
import { beforeEach, expect, test } from 'vitest';
import { call } from './kit/index.ts';
import { useOutbox } from './kit/outbox.ts';
import { useDesk } from './kit/use.ts';

const desk = useDesk();
const site = useOutbox(() => desk.cms);

const list = async (query = ''): Promise<VainSearchList> =>
  (await call(desk.cms, `/publishing/searches${query}`, { token: desk.tokens['content-creator'] })).json;
const dismiss = (body: object) => {
  const token = desk.tokens['content-creator'];
  return call(desk.cms, '/publishing/searches/dismissals', { method: 'POST', token, body });
};
const queriesOf = ({ items }: VainSearchList) => items.map(({ query }) => query);

beforeEach(() =>
  site.query(
    `truncate search.zero_result, search.dismissed_query;
     insert into search.zero_result (locale, query, count, first_at, last_at) values
       ('zh-CN', '抹茶', 3, now() - interval '9 days', now() - interval '3 days'),
       ('zh-CN', '奶茶', 8, now() - interval '9 days', now() - interval '5 days'),
       ('en', 'coffee', 1, now() - interval '1 day', now() - interval '1 day')`,
  ),
);

test('what is searched in vain most often comes first, or what was searched last', async () => {
  const byCount = await list();
  expect(queriesOf(byCount)).toEqual(['奶茶', '抹茶', 'coffee']);
  expect(byCount).toMatchObject({ total: 3, items: [{ locale: 'zh-CN', count: 8 }, {}, {}] });
  expect(queriesOf(await list('?sort=last'))).toEqual(['coffee', '抹茶', '奶茶']);
});

test('searches are listed for one language, and page by page', async () => {
  expect(queriesOf(await list('?locale=en'))).toEqual(['coffee']);
  expect(queriesOf(await list('?page=2&pageSize=2'))).toEqual(['coffee']);
});

test('what somebody has seen to is hidden until it is searched in vain again', async () => {
  expect((await dismiss({ locale: 'zh-CN', query: '奶茶' })).status).toBe(204);
  expect(queriesOf(await list())).toEqual(['抹茶', 'coffee']);
  await site.query(
    `update search.zero_result set count = 9, last_at = clock_timestamp() where query = '奶茶'`,
  );
  expect(queriesOf(await list())).toEqual(['奶茶', '抹茶', 'coffee']);
});

test('nothing is hidden by words that nobody could have searched', async () => {
  expect((await dismiss({ locale: 'zh-CN', query: '' })).status).toBe(400);
  expect((await dismiss({ locale: 'xx', query: '奶茶' })).status).toBe(400);
  expect((await list()).total).toBe(3);
});
