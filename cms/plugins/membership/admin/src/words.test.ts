import { expect, test } from 'vitest';
import en from './translations/en.json';
import zh from './translations/zh-Hans.json';

/** What is filled in, as in `{time}` or `{count, plural, …}`. */
const gapsIn = (words: string) =>
  [...new Set([...words.matchAll(/\{\s*([a-z]\w*)\s*[,}]/g)].map(([, name]) => name))].toSorted();

test('both languages of the panel have the same words, with the same gaps', () => {
  const gaps = (words: Record<string, string>) =>
    Object.fromEntries(Object.entries(words).map(([id, said]) => [id, gapsIn(said)]));
  expect(gaps(zh)).toEqual(gaps(en));
});
