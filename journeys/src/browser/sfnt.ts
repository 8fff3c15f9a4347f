import { inflateSync } from 'node:zlib';

const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

interface Table {
  tag: number;
  checksum: number;
  bytes: Buffer;
}

/** The plain font inside a WOFF file (https://www.w3.org/TR/WOFF/): the same tables, inflated and put in a row. */
export function sfntOfWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('This is not a WOFF file.');
  const tables = tablesOf(woff);
  const head = Buffer.alloc(SFNT_HEADER + SFNT_ENTRY * tables.length);
  head.writeUInt32BE(woff.readUInt32BE(4), 0);
  writeSearchHints(head, tables.length);
  let offset = head.length;
  for (const [index, { tag, checksum, bytes }] of tables.entries()) {
    [tag, checksum, offset, bytes.length].forEach((value, place) =>
      head.writeUInt32BE(value, SFNT_HEADER + index * SFNT_ENTRY + place * 4),
    );
    offset += padded(bytes.length);
  }
  const body = tables.map(({ bytes }) => Buffer.concat([bytes], padded(bytes.length)));
  return Buffer.concat([head, ...body]);
}

function tablesOf(woff: Buffer): Table[] {
  return Array.from({ length: woff.readUInt16BE(12) }, (_, index) => {
    const entry = WOFF_HEADER + index * WOFF_ENTRY;
    const [tag, offset, packed, length, checksum] = [0, 4, 8, 12, 16].map((at) =>
      woff.readUInt32BE(entry + at),
    );
    const stored = woff.subarray(offset, offset! + packed!);
    return { tag: tag!, checksum: checksum!, bytes: packed! < length! ? inflateSync(stored) : stored };
  });
}

/** Three numbers by which old readers sped up their search for a table. */
function writeSearchHints(head: Buffer, count: number): void {
  const power = Math.floor(Math.log2(count));
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(2 ** power * SFNT_ENTRY, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE((count - 2 ** power) * SFNT_ENTRY, 10);
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
