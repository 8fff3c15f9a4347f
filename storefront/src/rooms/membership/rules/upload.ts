/** The formats that we read, by the first bytes of their files, in hexadecimal. */
const BEGINNINGS = {
  jpeg: /^ffd8ff/,
  png: /^89504e470d0a1a0a/,
  webp: /^52494646.{8}57454250/,
} as const;

/**
 * Whether the bytes begin as a JPEG, PNG or WebP does: not as a drawing, which may hold scripts, or a page. What a
 * browser or a name says of a file proves nothing.
 */
export function looksLikePicture(bytes: Uint8Array): boolean {
  const beginning = Buffer.from(bytes.subarray(0, 12)).toString('hex');
  return Object.values(BEGINNINGS).some((one) => one.test(beginning));
}
