import { beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { useSite } from '../../testing/site.ts';
import { rows, transaction } from '../db/index.ts';
import { deliver, emit, subscribe, tellAgain } from './index.ts';

useSite();

const rung = { name: 'tests.rung', payload: z.object({ times: z.number() }) };
const heard: number[] = [];
let mood: (times: number) => void = () => undefined;
subscribe(rung, 'listener', (payloads) => {
  for (const { times } of payloads) {
    mood(times);
    heard.push(times);
  }
  return Promise.resolve();
});

beforeEach(async () => {
  heard.length = 0;
  mood = () => undefined;
  await rows('delete from site.delivery');
});

const ring = (times: number) => transaction((trx) => emit(trx, rung, { times }));
const makeDue = () => rows('update site.delivery set next_at = now()');
const waiting = () =>
  rows<{ attempts: number; trouble: string | null }>(
    'select attempts, trouble from site.delivery order by id',
  );

test('an event is heard once when the transaction that told it has been committed', async () => {
  await ring(1);
  expect(await deliver()).toBe(1);
  expect(await deliver()).toBe(0);
  expect(heard).toEqual([1]);
});

test('an event of a transaction that failed is never heard', async () => {
  const failing = transaction(async (trx) => {
    await emit(trx, rung, { times: 1 });
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await deliver()).toBe(0);
});

test('what a subscriber refuses is told again later, with the reason beside it', async () => {
  await ring(1);
  mood = () => {
    throw new Error('not now');
  };
  expect(await deliver()).toBe(0);
  expect(await waiting()).toEqual([{ attempts: 1, trouble: 'not now' }]);
  mood = () => undefined;
  expect(await deliver()).toBe(0);
  await makeDue();
  expect(await deliver()).toBe(1);
});

test('one event that is always refused holds up no other', async () => {
  await ring(1);
  await ring(2);
  mood = (times) => {
    if (times === 1) throw new Error('never');
  };
  await deliver();
  for (let round = 0; round < 3; round += 1) {
    await makeDue();
    await deliver();
  }
  await ring(3);
  await deliver();
  expect(heard).toEqual([2, 3]);
});

test('two processes that deliver at the same time tell it once', async () => {
  await ring(1);
  await Promise.all([deliver(), deliver()]);
  expect(heard).toEqual([1]);
});

test('what waits after a failure is told at once when its cause is over', async () => {
  await ring(1);
  await ring(2);
  mood = () => {
    throw new Error('away');
  };
  await deliver();
  mood = () => undefined;
  await tellAgain('another');
  expect(await deliver()).toBe(0);
  await tellAgain('listener');
  expect(await deliver()).toBe(2);
});
