import type { DifferencePart } from '@lectern/shared-types';
import { expect, test } from 'vitest';
import { foldUnchanged, rowsOf, sideOf } from './comparison';

const same = (text: string): DifferencePart => ({ kind: 'same', text });
const added = (text: string): DifferencePart => ({ kind: 'added', text });
const removed = (text: string): DifferencePart => ({ kind: 'removed', text });
const textOf = (parts: DifferencePart[]) => parts.map(({ text }) => text).join('');

test('a row ends where both versions break the line', () => {
  const rows = rowsOf([same('# 讲台\n\n第一'), removed('课'), added('讲'), same('。\n最后')]);
  expect(rows.map(({ parts }) => textOf(parts))).toEqual(['# 讲台\n', '\n', '第一课讲。\n', '最后']);
  expect(rows.map(({ isSame }) => isSame)).toEqual([true, true, false, true]);
});

test('a paragraph that came in stands in a row of its own', () => {
  const rows = rowsOf([same('one\n'), added('two\n'), same('three\n')]);
  expect(rows.map(({ parts }) => textOf(parts))).toEqual(['one\n', 'two\n', 'three\n']);
});

test('a paragraph written anew stands beside the one it replaces', () => {
  const [row] = rowsOf([removed('old\n'), added('new\n'), same('rest')]);
  expect(row && textOf(sideOf(row, 'before'))).toBe('old\n');
  expect(row && textOf(sideOf(row, 'after'))).toBe('new\n');
});

test('a long stretch without a change is folded, but for the lines next to a change', () => {
  const before = Array.from({ length: 10 }, (_, index) => `${index}\n`).join('');
  const stretches = foldUnchanged(rowsOf([same(before), added('x\n'), same(before)]));
  expect(stretches.map(({ isFolded, rows }) => [isFolded, rows.length])).toEqual([
    [true, 8],
    [false, 5],
    [true, 8],
  ]);
});

test('a short stretch between two changes stays in sight', () => {
  const between = Array.from({ length: 7 }, (_, index) => `${index}\n`).join('');
  const stretches = foldUnchanged(rowsOf([added('x\n'), same(between), added('y\n')]));
  expect(stretches).toHaveLength(1);
  expect(stretches[0]?.isFolded).toBe(false);
});

test('folding loses no row', () => {
  const lines = Array.from({ length: 40 }, (_, index) =>
    index % 15 === 3 ? added(`${index}\n`) : same(`${index}\n`),
  );
  const rows = rowsOf(lines);
  expect(foldUnchanged(rows).flatMap((stretch) => stretch.rows)).toEqual(rows);
});

test('a text without change is one folded stretch', () => {
  expect(foldUnchanged(rowsOf([same('a\nb\nc\nd\ne\n')]))).toMatchObject([{ isFolded: true }]);
  expect(foldUnchanged(rowsOf([]))).toEqual([]);
});
