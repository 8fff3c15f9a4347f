import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { beside, each } from './each.ts';

test('no more than the limit is under way at once, and everything is done', async () => {
  let [running, most, done] = [0, 0, 0];
  await each(Array.from({ length: 20 }), 3, async () => {
    running += 1;
    most = Math.max(most, running);
    await setImmediate();
    running -= 1;
    done += 1;
  });
  expect({ most, done }).toEqual({ most: 3, done: 20 });
});

test('after a failure nothing new is begun, and what had begun has ended', async () => {
  const ended: number[] = [];
  const failing = each([1, 2, 3, 4, 5, 6], 2, async (item) => {
    await setImmediate();
    if (item === 1) throw new Error('one broke');
    await setImmediate();
    ended.push(item);
  });
  await expect(failing).rejects.toThrow('one broke');
  expect(ended).toEqual([2]);
});

test('what fails beside other work fails when that has ended', async () => {
  const ended: string[] = [];
  const slowly = async (name: string) => {
    await setImmediate();
    ended.push(name);
    return name;
  };
  const failing = Promise.reject(new Error('one broke'));
  await expect(beside(slowly('work'), failing)).rejects.toThrow('one broke');
  await expect(beside(failing, slowly('other'))).rejects.toThrow('one broke');
  expect(ended).toEqual(['work', 'other']);
  expect(await beside(slowly('again'), Promise.resolve())).toBe('again');
});
