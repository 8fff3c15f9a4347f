import { expect, test } from 'vitest';
import { soundOf, spellingsOf } from './pinyin.ts';

test('a title can be typed by its sound from each of its signs on, in full and by initials', () => {
  expect(spellingsOf('什么是所有权？')).toEqual(
    expect.arrayContaining(['suoyouquan', 'syq', 'shenmeshisuoyouquan']),
  );
});

test('what is no Chinese has no sound', () => {
  expect(spellingsOf('if let')).toEqual([]);
});

test('a word with several readings sounds as in this word', () => {
  expect(soundOf('重庆')).toBe('chongqing');
});
