import { expect, test } from 'vitest';
import { submissions } from './indexnow.ts';

const key = { key: '0123456789abcdef', keyLocation: 'https://academy.example/indexnow.txt' };

test('where nothing has changed nothing is said', () => {
  expect(submissions([], key)).toEqual([]);
});

test('a submission names the host, the key and where it lies', () => {
  const urlList = ['https://academy.example/tea/'];
  expect(submissions(urlList, key)).toEqual([{ host: 'academy.example', ...key, urlList }]);
});

test('more addresses than one submission takes are several', () => {
  const many = Array.from({ length: 20_001 }, (_, number) => `https://academy.example/${number}/`);
  expect(submissions(many, key).map(({ urlList }) => urlList.length)).toEqual([10_000, 10_000, 1]);
});
