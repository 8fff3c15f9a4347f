import { expect, test } from 'vitest';
import { paired } from './pairing.ts';

test('pages of the same path are the same lesson, whatever their order', () => {
  const { pairs, guessed } = paired(['a.md', 'b/c.md'], ['B/c.md', 'a.md', 'extra.md']);
  expect([...pairs]).toEqual([
    ['B/c.md', 'b/c.md'],
    ['a.md', 'a.md'],
  ]);
  expect(guessed).toEqual([]);
});

test('a mark of the language in the name does not keep pages apart', () => {
  expect([...paired(['a.zh-CN.md', 'b_zh.md'], ['a.en.md', 'b_en.md']).pairs.values()]).toEqual([
    'a.zh-CN.md',
    'b_zh.md',
  ]);
});

test('numbers pair pages whose names are in two languages', () => {
  const { pairs, guessed } = paired(
    ['01-基础/02-变量.md', '01-基础/README.md', '02-进阶.md'],
    ['01-basics/README.md', '01-basics/02-variables.md', '02-more.md'],
  );
  expect(Object.fromEntries(pairs)).toEqual({
    '01-basics/README.md': '01-基础/README.md',
    '01-basics/02-variables.md': '01-基础/02-变量.md',
    '02-more.md': '02-进阶.md',
  });
  expect(guessed).toEqual([]);
});

test('order pairs the rest only where as many are left', () => {
  expect(paired(['甲.md', '乙.md'], ['one.md', 'two.md']).guessed).toEqual([
    ['one.md', '甲.md'],
    ['two.md', '乙.md'],
  ]);
  expect(paired(['甲.md'], ['one.md', 'two.md']).pairs.size).toBe(0);
});
