import { expect, test } from 'vitest';
import { widthsFor } from './pictures.ts';

test.each([
  [300, [300]],
  [480, [480]],
  [600, [480, 600]],
  [1_440, [480, 960, 1_440]],
  [4_000, [480, 960, 1_440]],
])('a picture %i pixels wide is offered in widths of %o', (width, widths) => {
  expect(widthsFor(width)).toEqual(widths);
});
