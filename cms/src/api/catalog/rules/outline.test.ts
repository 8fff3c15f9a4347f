import { expect, test } from 'vitest';
import { keptOutline, outlineOf } from './outline';

const id = (letter: string) => letter.repeat(24);
const link = (letter: string) => ({ documentId: id(letter) });

test('the outline lists what each section holds, in order', () => {
  expect(outlineOf([[link('b'), link('a')], [], null])).toEqual([[id('b'), id('a')], [], []]);
});

test('what was kept at publication outlasts what the relations have lost', () => {
  expect(keptOutline([[id('a'), id('b')]], [[link('b')]])).toEqual([[id('a'), id('b')]]);
});

test.each([null, undefined, 'a', [['Not an id']], { a: 1 }])(
  'where %j was kept the relations speak',
  (kept) => {
    expect(keptOutline(kept, [[link('b')]])).toEqual([[id('b')]]);
  },
);
