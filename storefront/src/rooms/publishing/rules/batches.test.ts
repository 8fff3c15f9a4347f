import { expect, test } from 'vitest';
import { batchesOf } from './batches.ts';

async function* stream(types: string[]) {
  for (const type of types) yield { type };
}
const sizes = async (types: string[], size: number) => {
  const found: string[] = [];
  for await (const batch of batchesOf(stream(types), size))
    found.push(batch.map(({ type }) => type).join(''));
  return found;
};

test('a batch holds one type only', async () => {
  expect(await sizes(['a', 'a', 'b', 'a'], 9)).toEqual(['aa', 'b', 'a']);
});

test('a batch is never larger than asked, and the last one may be smaller', async () => {
  expect(await sizes(['a', 'a', 'a', 'a', 'a'], 2)).toEqual(['aa', 'aa', 'a']);
});

test('nothing makes no batch', async () => {
  expect(await sizes([], 2)).toEqual([]);
});
