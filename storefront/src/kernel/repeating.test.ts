import { expect, test } from 'vitest';
import { Bell } from './bell.ts';
import { repeatedly } from './repeating.ts';

/** Repeats work that does these things in turn, and ends with the last of them. */
async function repeat(turns: (() => 'more' | 'done')[]) {
  const end = new AbortController();
  const said: string[] = [];
  let done = 0;
  const work = () => {
    const turn = turns[done];
    done += 1;
    if (done === turns.length) end.abort();
    return turn ? Promise.resolve().then(turn) : Promise.reject(new Error('once too often'));
  };
  const say = (line: string) => void said.push(line);
  await repeatedly(work, { name: 'Digging', bell: new Bell(), patience: 1, signal: end.signal, say });
  return { done, said };
}

const fails = (why: string) => () => {
  throw new Error(why);
};

test('work is done until the signal comes, and what is under way then ends', async () => {
  expect(await repeat([() => 'more', () => 'done', () => 'more'])).toEqual({ done: 3, said: [] });
});

test('work that fails is done again, and the same trouble is told once', async () => {
  const { done, said } = await repeat([
    fails('rain'),
    fails('rain'),
    fails('frost'),
    () => 'done',
    () => 'done',
  ]);
  expect(done).toBe(5);
  expect(said).toEqual([
    'Digging has stopped for the moment: rain',
    'Digging has stopped for the moment: frost',
    'Digging goes on.',
  ]);
});
