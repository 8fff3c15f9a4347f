const CHANNELS = 3;
/** Of 255: less is what compression leaves behind. */
const NOTICED = 40;

/** The share of points, from 0 to 1, of which any channel differs noticeably. Both are raw RGB of one size. */
export function differing(one: Uint8Array, other: Uint8Array): number {
  const points = one.length / CHANNELS;
  let count = 0;
  for (let point = 0; point < points; point++) {
    const at = point * CHANNELS;
    if (
      [0, 1, 2].some((channel) => Math.abs((one[at + channel] ?? 0) - (other[at + channel] ?? 0)) > NOTICED)
    )
      count++;
  }
  return points === 0 ? 0 : count / points;
}
