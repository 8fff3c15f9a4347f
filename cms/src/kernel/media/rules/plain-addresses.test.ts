import { expect, test } from 'vitest';
import { plainAddresses } from './plain-addresses';

const query = `?expires=1795417200&signature=${'0a'.repeat(32)}`;

test('a signed address loses its host and its signature', () => {
  expect(plainAddresses(`![图](http://127.0.0.1:1337/uploads/图_1.png${query} "title")`)).toBe(
    '![图](/uploads/图_1.png "title")',
  );
  expect(plainAddresses(`[a](/uploads/a_1.pdf${query}) <img src="/uploads/b_2.png${query}&x=1">`)).toBe(
    '[a](/uploads/a_1.pdf) <img src="/uploads/b_2.png">',
  );
});

test('a fragment behind the query stays', () => {
  expect(plainAddresses(`[a](/uploads/a_1.pdf${query}#page=2)`)).toBe('[a](/uploads/a_1.pdf#page=2)');
});

test('other addresses stay as they are', () => {
  for (const text of [
    '![a](/uploads/a_1.png)',
    '![a](https://example.org/uploads/a.png?width=100)',
    `see https://example.org/files/a.png${query}`,
    '/uploads/a.png?signature=short',
  ]) {
    expect(plainAddresses(text)).toBe(text);
  }
});
