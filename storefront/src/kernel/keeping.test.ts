import { expect, test } from 'vitest';
import { Keeping } from './keeping.ts';

/** Makes the number of the making, or whatever else is said. */
function aMaker() {
  let made = 0;
  const make = (value?: null) => () => {
    made += 1;
    return Promise.resolve(value === null ? null : made);
  };
  return { make, count: () => made };
}

test('what is asked for by many at once is made once', async () => {
  const { make, count } = aMaker();
  const keeping = new Keeping<number>(9);
  expect(await Promise.all([1, 2, 3].map(() => keeping.get('a', make())))).toEqual([1, 1, 1]);
  expect([await keeping.get('a', make()), count()]).toEqual([1, 1]);
});

test('what comes to nothing is asked for again', async () => {
  const { make } = aMaker();
  const keeping = new Keeping<number>(9);
  expect(await keeping.get('a', make(null))).toBeNull();
  expect(await keeping.get('a', make())).toBe(2);
});

test('what fails is tried again', async () => {
  const { make } = aMaker();
  const keeping = new Keeping<number>(9);
  await expect(keeping.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await keeping.get('a', make())).toBe(1);
});

test('of too many the one that was asked for longest ago gives way', async () => {
  const { make } = aMaker();
  const keeping = new Keeping<number>(2);
  const ask = (key: string) => keeping.get(key, make());
  expect([await ask('a'), await ask('b'), await ask('a'), await ask('c')]).toEqual([1, 2, 1, 3]);
  expect([await ask('a'), await ask('b')]).toEqual([1, 4]);
});
