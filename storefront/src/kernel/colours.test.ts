import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COLOURS } from './colours.ts';

const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');

/** What a token of this name stands for, by day and by night. */
function meaningOf(name: string): { day: string; night: string } {
  const pigment = (one: string) => new RegExp(`--pigment-${one}: (#[0-9a-f]{6});`).exec(tokens)?.[1] ?? '';
  const [, day = '', night = ''] =
    new RegExp(`--${name}: light-dark\\(var\\(--pigment-([\\w-]+)\\), var\\(--pigment-([\\w-]+)\\)\\);`).exec(
      tokens,
    ) ?? [];
  return { day: pigment(day), night: pigment(night) };
}

test('what stands outside the pages has the colours of the pages', () => {
  expect(COLOURS).toEqual({
    paper: meaningOf('paper').day,
    paperAtNight: meaningOf('paper').night,
    ink: meaningOf('ink').day,
    inkSoft: meaningOf('ink-soft').day,
    line: meaningOf('line').day,
    accent: meaningOf('accent').day,
  });
});
