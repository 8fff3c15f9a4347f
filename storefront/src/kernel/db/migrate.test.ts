import { expect, test } from 'vitest';
import { useSite } from '../../testing/site.ts';
import { rows } from './index.ts';
import { fromFiles, migrate } from './migrate.ts';

useSite();

const step = (number: number, sql: string) => ({ number, name: `step-${number}`, sql });

test('steps of all rooms are ordered by their number', () => {
  const files = { '/rooms/a/migrations/0010-late.sql': '', '/kernel/migrations/0002-early.sql': '' };
  expect(fromFiles(files).map(({ name }) => name)).toEqual(['early', 'late']);
});

test('a file with another kind of name is refused', () => {
  expect(() => fromFiles({ '/rooms/a/migrations/late.sql': '' })).toThrow(/is not named/);
});

test('a step is taken once', async () => {
  const steps = [step(9001, 'create table site.once (id integer)')];
  expect(await migrate(steps)).toHaveLength(1);
  expect(await migrate(steps)).toHaveLength(0);
});

test('two processes that start at once take each step once', async () => {
  const steps = [step(9002, 'create table site.race (id integer)')];
  const taken = await Promise.all([migrate(steps), migrate(steps)]);
  expect(taken.flat()).toHaveLength(1);
});

test('where one step fails, none is taken', async () => {
  const steps = [step(9003, 'create table site.half (id integer)'), step(9004, 'create table nonsense')];
  await expect(migrate(steps)).rejects.toThrow();
  expect(await rows("select to_regclass('site.half') as found")).toEqual([{ found: null }]);
});

test('a step that was changed after it was taken is refused by its name', async () => {
  await migrate([step(9005, 'select 1')]);
  await expect(migrate([step(9005, 'select 2')])).rejects.toThrow(/step-9005 was changed/);
});
