import { expect, test } from 'vitest';
import { decodeText } from './decoding.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a byte order mark and Windows line ends disappear', () => {
  expect(decodeText(bytesOf('\uFEFF# 一\r\n二\r三'))).toEqual({ text: '# 一\n二\n三' });
});

test('the first byte that is not UTF-8 is named with its offset and line', () => {
  const bytes = Uint8Array.from([...bytesOf('好\nab'), 0xe9, 0x20, 0x61]);
  expect(decodeText(bytes)).toEqual({ refusal: 'is not UTF-8: byte 0xE9 at offset 6, line 2' });
});

test('a character cut off at the end of the file is not UTF-8 either', () => {
  expect(decodeText(bytesOf('ab好').subarray(0, 4))).toEqual({
    refusal: 'is not UTF-8: byte 0xE5 at offset 2, line 1',
  });
});

test('GBK is recognised', () => {
  const gbk = Uint8Array.from([0xc4, 0xe3, 0xba, 0xc3, 0xca, 0xc0, 0xbd, 0xe7]); // 你好世界
  expect(decodeText(gbk)).toEqual({ refusal: expect.stringContaining('it looks like GBK') });
});

test('UTF-16, binary and empty files are named as what they are', () => {
  expect(decodeText(Uint8Array.from([0xff, 0xfe, 0x61, 0]))).toEqual({
    refusal: 'is UTF-16 (little endian), not UTF-8; save it as UTF-8',
  });
  expect(decodeText(Uint8Array.from([0x61, 0, 0x62]))).toEqual({
    refusal: 'is not text: byte 0 stands at offset 1',
  });
  expect(decodeText(bytesOf(' \n\t'))).toEqual({ refusal: 'is empty' });
  expect(decodeText(new Uint8Array())).toEqual({ refusal: 'is empty' });
});
