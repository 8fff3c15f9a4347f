import { encode } from 'uqr';

/** Modules of white around the code, as ISO/IEC 18004 asks. */
const QUIET = 4;

/** One stroke for each run of dark modules in a row. */
function strokes(row: boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x += 1;
    path += `M${String(start)} ${String(y)}h${String(x - start + 1)}v1H${String(start)}z`;
  }
  return path;
}

/** A QR code as an SVG document: dark on white in every theme, for cameras. */
export function qrDrawing(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const path = data.map(strokes).join('');
  const side = String(size);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${path}"/></svg>`;
}
