import { expect, test } from 'vitest';
import { looksLikePicture } from './upload.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');

test('a JPEG, a PNG and a WebP are pictures', () => {
  expect(looksLikePicture(bytes('\xff\xd8\xff\xe0'))).toBe(true);
  expect(looksLikePicture(bytes('\x89PNG\r\n\x1a\n'))).toBe(true);
  expect(looksLikePicture(bytes('RIFF\x01\x02\x03\x04WEBPVP8 '))).toBe(true);
});

test.each([
  '<svg xmlns="http://www.w3.org/2000/svg">',
  '<!doctype html>',
  'GIF89a',
  '%PDF-1.7',
  'RIFF....WAVE',
  '',
])('F07: %j is none, whatever its name says', (text) => expect(looksLikePicture(bytes(text))).toBe(false));
