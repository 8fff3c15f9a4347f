import { expect, test } from 'vitest';
import { plainWords } from './plain-words.ts';

test.each([
  ['The `match` **Flow**', 'The match Flow'],
  ['snake_case_name and _emphasis_', 'snake_case_name and emphasis'],
  ['[Linked](a.md) ![](b.png)<!-- no --> 2 \\* 3', 'Linked 2 * 3'],
  ['`Vec<T>` <kbd>Ctrl</kbd>', 'Vec<T> Ctrl'],
])('%s reads %s', (markdown, words) => {
  expect(plainWords(markdown)).toBe(words);
});
