import { expect, test } from 'vitest';
import { lineOf, piecesOf, placeOf } from './passage';

test('A passage is found where it stood', () => {
  expect(placeOf('Coins fall. Coins turn.', 'Coins', 12)).toEqual({ start: 12, end: 17 });
});

test('A passage that moved is found where the same words stand nearest', () => {
  expect(placeOf('概率是什么？很多人以为概率是命运。', '概率', 9)).toEqual({ start: 11, end: 13 });
});

test('A passage that was rewritten is not found', () => {
  expect(placeOf('All of it is new.', 'old words', 4)).toBeNull();
  expect(placeOf('All of it is new.', '', 4)).toBeNull();
});

test('A text is cut at its marked passages, and nothing of it is lost', () => {
  const text = 'one two three';
  const pieces = piecesOf(text, [{ start: 4, end: 7 }, null, { start: 0, end: 3 }]);
  expect(pieces.map(({ text, mark }) => [text, mark])).toEqual([
    ['one', 2],
    [' ', null],
    ['two', 0],
    [' three', null],
  ]);
});

test('Of two passages that overlap, the first keeps the common part', () => {
  const pieces = piecesOf('abcdef', [
    { start: 0, end: 4 },
    { start: 2, end: 6 },
  ]);
  expect(pieces.map(({ text, mark }) => [text, mark])).toEqual([
    ['abcd', 0],
    ['ef', 1],
  ]);
});

test('A line is found by its number', () => {
  expect(lineOf('# Chance\n\nA coin', 3)).toEqual({ start: 10, end: 16 });
  expect(lineOf('one', 7)).toEqual({ start: 4, end: 4 });
});
