import { expect, test } from 'vitest';
import { encode } from 'uqr';
import { qrDrawing } from './qr.ts';

/** The dark squares of a drawing, by their places. */
function squares(svg: string): Set<string> {
  const path = /<path d="([^"]*)"/.exec(svg)?.[1] ?? '';
  const found = new Set<string>();
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
    for (let step = 0; step < Number(width); step += 1) found.add(`${String(Number(x) + step)} ${String(y)}`);
  return found;
}

test('the drawing has every dark square of the code, and none beside', () => {
  const address = 'https://academy.example/courses/writing/?utm_source=wechat&utm_medium=share';
  const { data } = encode(address, { ecc: 'M', border: 4 });
  const dark = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`${String(x)} ${String(y)}`] : [])),
  );
  expect([...squares(qrDrawing(address))].sort()).toEqual(dark.sort());
});
