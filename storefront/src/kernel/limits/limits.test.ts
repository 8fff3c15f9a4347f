import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { rows } from '../db/index.ts';
import { useSite } from '../../testing/site.ts';
import { giveBack, sweepLimits, take, type Limit, type Limited } from './index.ts';

useSite();

const THREE: Limit = { what: 'test.three', most: 3, per: 30 };
const WIDE: Limit = { what: 'test.wide', most: 100, per: 3_600 };

const of = (limit: Limit, whose: string = randomUUID()): Limited => ({ limit, whose });

/** Lets so many seconds go by, for all buckets. */
const pass = (seconds: number) =>
  rows('update site.limit_bucket set empty_at = empty_at - make_interval(secs => $1)', [seconds]);

async function takenOf(limited: Limited[], times: number): Promise<number> {
  const answers = await Promise.all(Array.from({ length: times }, () => take(limited)));
  return answers.filter((wait) => wait === null).length;
}

test('as much is taken as a bucket holds, and then it is told how long to wait', async () => {
  const one = of(THREE);
  expect([await take([one]), await take([one]), await take([one])]).toEqual([null, null, null]);
  const wait = await take([one]);
  expect(wait).toBeGreaterThanOrEqual(9);
  expect(wait).toBeLessThanOrEqual(10);
});

test('time makes room again, one after the other', async () => {
  const one = of(THREE);
  expect(await takenOf([one], 4)).toBe(3);
  await pass(10);
  expect(await takenOf([one], 2)).toBe(1);
  await pass(3_600);
  expect(await takenOf([one], 4)).toBe(3);
});

test('E04: of fifty who ask at once, no more get through than the limit says', async () => {
  expect(await takenOf([of(THREE)], 50)).toBe(3);
});

test('who is refused by one limit is not counted by the others', async () => {
  const [narrow, wide] = [of({ ...WIDE, what: 'test.one', most: 1 }), of({ ...WIDE, most: 2 })];
  expect(await take([narrow, wide])).toBeNull();
  expect(await takenOf([narrow, wide], 5)).toBe(0);
  expect(await take([wide])).toBeNull();
  expect(await take([wide])).not.toBeNull();
});

test('nobody is refused for what others do', async () => {
  expect(await takenOf([of(THREE)], 4)).toBe(3);
  expect(await take([of(THREE)])).toBeNull();
});

test('what is given back may be taken again', async () => {
  const one = of(THREE);
  await takenOf([one], 3);
  await giveBack([one]);
  expect(await takenOf([one], 2)).toBe(1);
});

test('whom a bucket belongs to stands nowhere', async () => {
  const whose = 'reader@academy.example';
  await take([of(THREE, whose)]);
  const kept = await rows<{ row: string }>('select b::text as row from site.limit_bucket b');
  expect(kept.map(({ row }) => row).join('\n')).not.toContain(Buffer.from(whose).toString('hex'));
});

test('buckets that have run empty are forgotten, and no others', async () => {
  const [empty, full] = [of(THREE), of(WIDE)];
  await takenOf([empty], 1);
  await pass(3_600);
  await takenOf([full], 1);
  await sweepLimits();
  expect(await rows('select from site.limit_bucket')).toHaveLength(1);
});
