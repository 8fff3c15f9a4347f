import { expect, test } from 'vitest';
import { askedMoment, chapterAt, placeToResume, speedBeside, wishOf } from './playing.ts';

test.each([
  { where: 'nothing was kept', kept: null, duration: 600, place: null },
  { where: 'it was hardly begun', kept: 4, duration: 600, place: null },
  { where: 'it was left in the middle', kept: 300, duration: 600, place: 300 },
  { where: 'it was played to the end', kept: 590, duration: 600, place: null },
  { where: 'nobody knows how long it is', kept: 300, duration: Number.NaN, place: null },
  { where: 'what was kept is no number', kept: Number.NaN, duration: 600, place: null },
])('where $where, a recording goes on as it should', ({ kept, duration, place }) => {
  expect(placeToResume(kept, duration)).toBe(place);
});

test.each([
  [0, -1],
  [5, 0],
  [89.9, 0],
  [90, 1],
  [999, 2],
])('after %d seconds chapter %i is played', (seconds, chapter) => {
  expect(chapterAt([5, 90, 200], seconds)).toBe(chapter);
});

test.each([
  ['?t=90', 90],
  ['?utm_source=x&t=0', 0],
  ['', null],
  ['?t=1m30s', null],
  ['?t=-5', null],
])('the address %s asks for the moment %s', (search, moment) => {
  expect(askedMoment(search)).toBe(moment);
});

test('speed goes up and down by steps, and no further than there are', () => {
  expect([speedBeside(1, 1), speedBeside(1, -1)]).toEqual([1.25, 0.75]);
  expect([speedBeside(2, 1), speedBeside(0.75, -1)]).toEqual([2, 0.75]);
  expect(speedBeside(1.1, 1)).toBe(1);
});

const pressed = (key: string, ctrlKey = false) => wishOf({ key, ctrlKey, metaKey: false, altKey: false });

test('keys ask for what they are known for', () => {
  expect(pressed('K')).toEqual({ kind: 'toggle' });
  expect(pressed('j')).toEqual({ kind: 'move', by: -10 });
  expect(pressed('>')).toEqual({ kind: 'speed', by: 1 });
});

test('keys that are the browser’s stay with it', () => {
  expect([pressed(' '), pressed('ArrowLeft'), pressed('f', true)]).toEqual([null, null, null]);
});
