import { beforeEach, expect, test } from 'vitest';
import { rows } from '#kernel/db/index.ts';
import { take } from '#kernel/limits/index.ts';
import { tea, usePublications } from '../../testing/publications.ts';
import { doChores } from './chores.ts';

const site = usePublications();
let compared = 0;
let checked = 0;
const parts = {
  nightlyAt: '19:30',
  compare: () => {
    compared += 1;
    return Promise.resolve();
  },
  checkSite: () => {
    checked += 1;
    return Promise.resolve();
  },
};

/** Lets a chore have been done so long ago. */
const ago = (name: string, time: string) =>
  rows('update site.chore set done_at = now() - $2::interval where name = $1', [name, time]);

beforeEach(async () => {
  await rows('delete from site.chore');
  compared = 0;
  checked = 0;
  await doChores(parts);
});

test('everything is compared once a day, however many workers ask', async () => {
  expect(compared).toBe(0);
  await ago('compare', '2 days');
  await Promise.all([doChores(parts), doChores(parts)]);
  await doChores(parts);
  expect(compared).toBe(1);
});

test('a comparison that fails is due again', async () => {
  await ago('compare', '2 days');
  const failing = { ...parts, compare: () => Promise.reject(new Error('no')) };
  await expect(doChores(failing)).rejects.toThrow('no');
  await doChores(parts);
  expect(compared).toBe(1);
});

test('what went live a month ago is forgotten, and what was set aside is not', async () => {
  await site.say(tea, tea);
  await rows(
    `update site.outbox set done_at = now() - interval '31 days',
       state = case when id = (select min(id) from site.outbox) then 'live' else 'set_aside' end`,
  );
  await ago('forget', '2 days');
  await doChores(parts);
  expect((await site.outbox()).map(({ state }) => state)).toEqual(['set_aside']);
});

test('the live site is looked over when nobody publishes', async () => {
  await site.say(tea);
  await ago('check', '2 minutes');
  await doChores(parts);
  expect(checked).toBe(0);
  await rows(`update site.outbox set state = 'live', done_at = now() - interval '2 minutes'`);
  await doChores(parts);
  await doChores(parts);
  expect(checked).toBe(1);
});

test('what limits have counted is forgotten when it does not matter any more', async () => {
  await take([{ limit: { what: 'test', most: 1, per: 60 }, whose: 'somebody' }]);
  await rows("update site.limit_bucket set empty_at = now() - interval '1 minute'");
  await ago('sweep', '2 hours');
  await doChores(parts);
  expect(await rows('select from site.limit_bucket')).toEqual([]);
});
