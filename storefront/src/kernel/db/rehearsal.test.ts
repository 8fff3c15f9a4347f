import { beforeEach, expect, test } from 'vitest';
import { useSite } from '../../testing/site.ts';
import { gathered, rehearse, rows, transaction } from './index.ts';

useSite();
beforeEach(async () => {
  await rows('create table if not exists site.note (words text)');
  await rows('truncate site.note');
});

const notes = async () =>
  (await rows<{ words: string }>('select words from site.note')).map(({ words }) => words);
const note = (words: string) => rows('insert into site.note values ($1)', [words]);

test('what is written in a rehearsal is read in it, by whoever asks, and is gone afterwards', async () => {
  const seen = await rehearse(async (trx) => {
    await trx.query('insert into site.note values ($1)', ['rehearsed']);
    await note('deep within');
    return notes();
  });
  expect(seen).toEqual(['rehearsed', 'deep within']);
  expect(await notes()).toEqual([]);
});

/** Lets work that began outside a rehearsal go on when the rehearsal calls. */
function outside<T>(work: () => Promise<T>): { call(): Promise<T> } {
  const { promise, resolve } = Promise.withResolvers<null>();
  const done = promise.then(work);
  return { call: () => (resolve(null), done) };
}

test('nobody else sees what is rehearsed, also at the same moment', async () => {
  const other = outside(notes);
  await rehearse(async () => {
    await note('secret');
    expect(await other.call()).toEqual([]);
  });
});

test('a transaction within a rehearsal stays a rehearsal', async () => {
  await rehearse(() => transaction((trx) => trx.query("insert into site.note values ('counted')")));
  expect(await notes()).toEqual([]);
});

test('a rehearsal that fails leaves nothing, and the next one works', async () => {
  await expect(
    rehearse(async () => {
      await note('half');
      throw new Error('fell over');
    }),
  ).rejects.toThrow('fell over');
  expect(await rehearse(notes)).toEqual([]);
});

test('what is left over from a rehearsal reaches no connection of others', async () => {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  await rehearse(() => note('secret').then(() => void setTimeout(() => notes().then(resolve, resolve), 20)));
  expect(await promise).toMatchObject({ code: 'REHEARSAL_OVER' });
});

test('questions of a rehearsal are not gathered with those that others ask at the same moment', async () => {
  const asked = gathered(async (words: string[]) => [...(await notes()), ...words]);
  const other = outside(() => asked('others'));
  await rehearse(async () => {
    await note('secret');
    expect(await Promise.all([asked('own'), other.call()])).toEqual([['secret', 'own'], ['others']]);
  });
});
