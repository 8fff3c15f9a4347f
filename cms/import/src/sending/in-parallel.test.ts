import { expect, test } from 'vitest';
import { inParallel } from './in-parallel.ts';

test('everything is done, and never more at once than allowed', async () => {
  const done: number[] = [];
  let under = 0;
  let most = 0;
  await inParallel([1, 2, 3, 4, 5], 2, async (item) => {
    most = Math.max(most, (under += 1));
    await Promise.resolve();
    under -= 1;
    done.push(item);
  });
  expect(done.toSorted()).toEqual([1, 2, 3, 4, 5]);
  expect(most).toBe(2);
});

test('after a rejection nothing more is begun', async () => {
  const begun: number[] = [];
  const work = async (item: number): Promise<void> => {
    begun.push(item);
    await Promise.resolve();
    if (item === 2) throw new Error('two');
  };
  await expect(inParallel([1, 2, 3, 4, 5, 6, 7, 8], 2, work)).rejects.toThrow('two');
  expect(begun.length).toBeLessThan(5);
});
