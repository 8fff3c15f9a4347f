import { expect, test } from 'vitest';
import { messagesOf } from './index.ts';

/** Every word of a catalogue, by its place; functions are asked with ones. */
function wordsOf(catalogue: object, place = ''): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'function') return [[place + key, String(value(1, 1))]];
    return typeof value === 'object' ? wordsOf(value, `${place}${key}.`) : [[place + key, String(value)]];
  });
}

const chinese = wordsOf(messagesOf('zh-CN'));
const english = wordsOf(messagesOf('en'));

test('both languages say the same things and leave none empty', () => {
  expect(english.map(([place]) => place)).toEqual(chinese.map(([place]) => place));
  expect([...chinese, ...english].filter(([, words]) => words.trim() === '')).toEqual([]);
});

test('English is written without Chinese characters, but where it shows the faces of both', () => {
  const mixed = english.filter(([, words]) => /\p{Script=Han}/u.test(words));
  expect(mixed.map(([place]) => place)).toEqual(['gallery.specimen']);
});

test('one is one, and more are more', () => {
  const { lessonCount } = messagesOf('en');
  expect([lessonCount(1), lessonCount(2), lessonCount(0)]).toEqual(['1 lesson', '2 lessons', '0 lessons']);
});
