/** Longer than any lesson that a person could read at once, and shorter than what the CMS takes in one request. */
export const LONGEST_TEXT = 1024 * 1024;

export type Decoded = { text: string } | { refusal: string };

/** Text of a file's bytes, with line feeds only and without a byte order mark; or why it cannot be read. */
export function decodeText(bytes: Uint8Array): Decoded {
  const wide = wideEncodingOf(bytes);
  if (wide) return { refusal: `is ${wide}, not UTF-8; save it as UTF-8` };
  const body = startsWith(bytes, [0xef, 0xbb, 0xbf]) ? bytes.subarray(3) : bytes;
  const bad = firstInvalidByte(body);
  if (bad !== -1) return { refusal: notUtf8(bytes, bad + bytes.length - body.length) };
  if (body.includes(0)) return { refusal: `is not text: byte 0 stands at offset ${body.indexOf(0)}` };
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(body).replace(/\r\n?/g, '\n');
  return text.trim() === '' ? { refusal: 'is empty' } : { text };
}

function startsWith(bytes: Uint8Array, start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function wideEncodingOf(bytes: Uint8Array): string | null {
  if (startsWith(bytes, [0xff, 0xfe])) return 'UTF-16 (little endian)';
  if (startsWith(bytes, [0xfe, 0xff])) return 'UTF-16 (big endian)';
  return null;
}

function notUtf8(bytes: Uint8Array, offset: number): string {
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const line = bytes.subarray(0, offset).reduce((lines, one) => (one === 0x0a ? lines + 1 : lines), 1);
  const guess = isGbk(bytes) ? '; it looks like GBK (try: iconv -f GBK -t UTF-8)' : '';
  return `is not UTF-8: byte 0x${byte} at offset ${offset}, line ${line}${guess}`;
}

/** Offset of the first byte that begins no UTF-8 character, or -1. */
function firstInvalidByte(bytes: Uint8Array): number {
  if (decodes(bytes, 'utf-8')) return -1;
  const lossy = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let offset = 0;
  for (const character of lossy) {
    // The decoder's substitute may also stand in the file itself.
    const genuine = startsWith(bytes.subarray(offset, offset + 3), [0xef, 0xbf, 0xbd]);
    if (character === '\uFFFD' && !genuine) return offset;
    offset += Buffer.byteLength(character);
  }
  return offset;
}

function isGbk(bytes: Uint8Array): boolean {
  return decodes(bytes, 'gbk') && /\p{Script=Han}{2}/u.test(new TextDecoder('gbk').decode(bytes));
}

function decodes(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
