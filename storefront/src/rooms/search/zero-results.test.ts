import pg from 'pg';
import { beforeEach, expect, inject, test } from 'vitest';
import { rows } from '#kernel/db/index.ts';
import { useSite } from '../../testing/site.ts';
import { countZeroResult, MOST_ROWS } from './sql/zero-results.ts';

const site = useSite();
beforeEach(() => rows('truncate search.zero_result, search.dismissed_query'));

/** What the CMS may do, which reaches the same database by a role of its own. */
async function asCms(sql: string): Promise<unknown[]> {
  const url = new URL(inject('postgres').owner);
  url.pathname = new URL(site.databaseUrl).pathname;
  const client = new pg.Client(url.href);
  await client.connect();
  await client.query('set role lectern_cms');
  const answer = client.query(sql).then((result) => result.rows);
  return answer.finally(() => client.end());
}

const desk = () => asCms('select locale, query, count from search.desk_zero_result order by count desc');

test('the desk sees what was looked for in vain, by language, and how often', async () => {
  await countZeroResult('zh-CN', '宏');
  await countZeroResult('zh-CN', '宏');
  await countZeroResult('en', '宏');
  expect(await desk()).toEqual([
    { locale: 'zh-CN', query: '宏', count: 2 },
    { locale: 'en', query: '宏', count: 1 },
  ]);
});

test('what the desk has seen to is gone until it is looked for in vain again', async () => {
  await countZeroResult('en', 'macros');
  await asCms(`insert into search.dismissed_query (locale, query) values ('en', 'macros')`);
  expect(await desk()).toEqual([]);
  await countZeroResult('en', 'macros');
  expect(await desk()).toEqual([{ locale: 'en', query: 'macros', count: 2 }]);
  await asCms(`insert into search.dismissed_query (locale, query) values ('en', 'macros')`);
  expect(await desk()).toEqual([]);
});

test.each([
  'select from search.zero_result',
  'delete from search.zero_result',
  'select from search.dismissed_query',
  'delete from search.dismissed_query',
  `insert into search.dismissed_query (locale, query, dismissed_at) values ('en', 'a', 'infinity')`,
])('the CMS may not %s', async (sql) => {
  await expect(asCms(sql)).rejects.toThrow('permission denied');
});

test('of too many queries the rarest and oldest are dropped', async () => {
  await rows(
    `insert into search.zero_result (locale, query, count, last_at)
     select 'en', 'word ' || n, 2, now() - n * interval '1 minute' from generate_series(1, $1) n`,
    [MOST_ROWS],
  );
  await countZeroResult('en', 'new');
  const [kept] = await rows<{ rows: number; hasNew: boolean; hasOldest: boolean }>(
    `select count(*)::integer as rows, bool_or(query = 'new') as "hasNew",
       bool_or(query = 'word ' || $1::text) as "hasOldest" from search.zero_result`,
    [MOST_ROWS],
  );
  expect(kept).toEqual({ rows: MOST_ROWS, hasNew: true, hasOldest: false });
});

test('what nobody has looked for in half a year is forgotten, and that it was dismissed', async () => {
  await rows(
    `insert into search.zero_result (locale, query, count, last_at) values ('en', 'old', 9, now() - interval '200 days')`,
  );
  await rows(`insert into search.dismissed_query (locale, query) values ('en', 'old')`);
  await countZeroResult('en', 'new');
  expect(await rows('select query from search.zero_result')).toEqual([{ query: 'new' }]);
  expect(await rows('select query from search.dismissed_query')).toEqual([]);
});

test('many who look in vain at once do not stand in each other’s way', async () => {
  await Promise.all(Array.from({ length: 30 }, (_, at) => countZeroResult('en', `word ${at % 10}`)));
  expect(await desk()).toHaveLength(10);
});
