import { expect, test } from 'vitest';
import { Bell } from './bell.ts';

const NEVER = 100_000;

test('who waits is woken when the bell rings', async () => {
  const bell = new Bell();
  const woken = bell.wait(NEVER).then(() => 'woken');
  bell.ring();
  expect(await woken).toBe('woken');
});

test('a bell that rang while nobody waited wakes the next one, and only that one', async () => {
  const bell = new Bell();
  bell.ring();
  bell.ring();
  await bell.wait(NEVER);
  let second = false;
  const waiting = bell.wait(NEVER).then(() => (second = true));
  await new Promise(setImmediate);
  expect(second).toBe(false);
  bell.ring();
  await waiting;
});

test('nobody waits longer than their patience', async () => {
  await expect(new Bell().wait(1)).resolves.toBeUndefined();
});
