import { expect, test } from 'vitest';
import { bindTo, Bound } from './bound.ts';
import { gathered } from './gathered.ts';

function counted() {
  const queries: number[][] = [];
  const ask = gathered((keys: number[]) => {
    queries.push(keys);
    return keys.includes(0) ? Promise.reject(new Error('no zero')) : Promise.resolve(keys.length);
  });
  return { queries, ask };
}

test('what is asked at one moment is one query', async () => {
  const { queries, ask } = counted();
  expect(await Promise.all([ask(1), ask(2), ask(3)])).toEqual([3, 3, 3]);
  expect(queries).toEqual([[1, 2, 3]]);
});

test('what is asked later is a query of its own', async () => {
  const { queries, ask } = counted();
  await ask(1);
  await ask(2);
  expect(queries).toEqual([[1], [2]]);
});

test('a query that fails fails for all who asked, and for nobody after them', async () => {
  const { ask } = counted();
  const both = await Promise.allSettled([ask(0), ask(1)]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await ask(1)).toBe(1);
});

test('on a connection of its own, what is asked while it is busy is one query', async () => {
  const { queries, ask } = counted();
  const busy = Promise.withResolvers<never>();
  const connection = new Bound({ query: () => busy.promise });
  const asking = bindTo(connection, async () => {
    void connection.query('select pg_sleep(1)').catch(() => undefined);
    const first = ask(1);
    await new Promise((resolve) => setTimeout(resolve, 5));
    const second = ask(2);
    busy.reject(new Error('over'));
    return Promise.all([first, second]);
  });
  expect(await asking).toEqual([2, 2]);
  expect(queries).toEqual([[1, 2]]);
});
