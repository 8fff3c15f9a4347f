import { setTimeout } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { read, reading, type Memo } from './reading.ts';

test('whoever renders a page learns what it read', async () => {
  const { value, tags } = await reading(async () => {
    const title = await read('course:en:writing', () => Promise.resolve('Writing'));
    return `${title}!`;
  });
  expect(value).toBe('Writing!');
  expect([...tags]).toEqual(['course:en:writing']);
});

test('pages that are rendered at once do not mix up what they read', async () => {
  const memo: Memo = new Map();
  const page = (name: string) =>
    reading(async () => {
      for (const part of ['a', 'b', 'c']) await read(`${name}:${part}`, () => setTimeout(Math.random() * 5));
    }, memo);
  const pages = await Promise.all(['one', 'two', 'three', 'four'].map(page));
  expect(pages.map(({ tags }) => [...tags].join())).toEqual([
    'one:a,one:b,one:c',
    'two:a,two:b,two:c',
    'three:a,three:b,three:c',
    'four:a,four:b,four:c',
  ]);
});

test('pages of one batch load the same thing once, and each has read it', async () => {
  const memo: Memo = new Map();
  const load = vi.fn(() => setTimeout(1, 'settings'));
  const page = () => reading(() => read('settings:en', load), memo);
  const [first, second] = await Promise.all([page(), page()]);
  expect(load).toHaveBeenCalledOnce();
  expect([...first.tags, ...second.tags]).toEqual(['settings:en', 'settings:en']);
});

test('a page that finds a thing loaded has read also what the loading read', async () => {
  const memo: Memo = new Map();
  const course = () => read('course:en:writing', () => read('authors:en', () => Promise.resolve(['Lin'])));
  await reading(course, memo);
  const { tags } = await reading(course, memo);
  expect([...tags].sort()).toEqual(['authors:en', 'course:en:writing']);
});

test('another batch loads anew', async () => {
  let count = 0;
  const page = () => reading(() => read('articles:en', () => Promise.resolve(++count)));
  expect([(await page()).value, (await page()).value]).toEqual([1, 2]);
});

test('data can be read by nobody in particular', async () => {
  expect(await read('authors:en', () => Promise.resolve(['Lin']))).toEqual(['Lin']);
});
