import { expect, test } from 'vitest';
import { cuesOf } from './cues.ts';

test('a cue begins in whole seconds, with or without hours, and may have a name', () => {
  const file = `WEBVTT - chapters

NOTE the second begins late

1
00:00.000 --> 00:09.500
Three cups

long
01:02:03.750 --> 01:10:00.000 align:start
After an hour
`;
  expect(cuesOf(file)).toEqual([
    { start: 0, text: 'Three cups' },
    { start: 3_723, text: 'After an hour' },
  ]);
});

test('cues are told in the order of time, their marks as words', () => {
  const file =
    '\uFEFFWEBVTT\r\n\r\n00:20.000 --> 00:30.000\r\n<b>茶</b> &amp; 水\r\n\r\n00:10.000 --> 00:20.000\r\n壶\r\n';
  expect(cuesOf(file)).toEqual([
    { start: 10, text: '壶' },
    { start: 20, text: '茶 & 水' },
  ]);
});

test.each(['', '1\n00:00:00,000 --> 00:00:09,500\nThree cups', 'WEBVTTX\n\n00:00.000 --> 00:01.000\nno'])(
  'what is no WebVTT has no cues',
  (file) => {
    expect(cuesOf(file)).toEqual([]);
  },
);
