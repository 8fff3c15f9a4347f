import { expect, test } from 'vitest';
import { ALLOWED_TYPES, isShown, keptExtension, servedType, typeOf } from './types';

const bytes = (latin1: string) => Buffer.from(latin1, 'latin1');

test('the bytes decide what a file is, not its name', () => {
  expect(typeOf(bytes('\x89PNG\r\n'), 'photo.JPG')).toEqual({ mime: 'image/png', extension: 'png' });
  expect(typeOf(bytes('RIFF\0\0\0\0WEBPVP8 '), 'a.wav')).toEqual({ mime: 'image/webp', extension: 'webp' });
});

test('the name decides between types whose bytes look alike', () => {
  expect(typeOf(bytes('PK\x03\x04rest'), 'slides.pptx')?.extension).toBe('pptx');
  expect(typeOf(bytes('PK\x03\x04rest'), 'slides')?.extension).toBe('zip');
  expect(typeOf(bytes('\0\0\0\x20ftypM4A '), 'talk.m4a')?.mime).toBe('audio/mp4');
  expect(typeOf(bytes('\0\0\0\x20ftypisom'), 'talk.m4a')?.mime).toBe('video/mp4');
});

test('a JPEG has one name, whatever its extension', () => {
  expect(typeOf(bytes('\xff\xd8\xff\xe0'), 'a.jpeg')?.extension).toBe('jpg');
  expect(typeOf(bytes('\xff\xd8\xff\xe0'), 'a.jpg')?.extension).toBe('jpg');
});

test('HTML is refused under every name', () => {
  const html = bytes('<!doctype html><script>alert(1)</script>');
  for (const name of ['a.html', 'a.htm', 'a.png', 'a.svg', 'a', 'a.js', 'a.xhtml']) {
    expect(typeOf(html, name), name).toBeNull();
  }
});

test('a picture in SVG is text that holds an svg element', () => {
  expect(typeOf(bytes('<?xml version="1.0"?><svg xmlns="x"/>'), 'a.svg')?.mime).toBe('image/svg+xml');
  expect(typeOf(bytes('<svgx>'), 'a.svg')).toBeNull();
});

test('text with a zero byte is no text', () => {
  expect(typeOf(bytes('a,b\n1,2'), 'a.csv')?.mime).toBe('text/csv');
  expect(typeOf(bytes('a,\0'), 'a.csv')).toBeNull();
});

test('a stored file is served by its extension, an unknown one as bytes', () => {
  expect(servedType('x_1.jpeg')).toBe('image/jpeg');
  expect(servedType('x_1.html')).toBe('application/octet-stream');
});

test('a file is kept under an extension that a media name may have', () => {
  expect(keptExtension('.JPG', 'image/jpeg')).toBe('.jpg');
  expect(keptExtension('.图片', 'image/png')).toBe('.png');
  expect(keptExtension('', 'application/x-unknown')).toBe('.bin');
  expect(keptExtension('./../x', 'audio/x-wav')).toBe('.wav');
});

test('pictures, recordings and PDFs are shown; the rest is saved', () => {
  expect(isShown('image/svg+xml')).toBe(true);
  expect(isShown('application/pdf')).toBe(true);
  expect(isShown('text/plain')).toBe(false);
  expect(isShown('application/octet-stream')).toBe(false);
});

test('nothing that a browser runs is on the allow-list', () => {
  expect(ALLOWED_TYPES.filter((type) => /html|javascript|xml$/.test(type))).toEqual(['image/svg+xml']);
});
