import { expect, test } from 'vitest';
import { mediaHeaders } from './headers';

test('every file is served as what its extension says, and as nothing else', () => {
  expect(mediaHeaders('a_1.png')).toMatchObject({
    'Content-Type': 'image/png',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': expect.stringContaining('private'),
  });
});

test('a picture in SVG is shown in a sandbox without scripts', () => {
  const headers = mediaHeaders('a_1.svg');
  expect(headers['Content-Security-Policy']).toMatch(/^sandbox; default-src 'none'/);
  expect(headers).not.toHaveProperty('Content-Disposition');
});

test('what a browser cannot show in safety is saved', () => {
  for (const name of ['a_1.html', 'a_1.zip', 'a_1.txt', 'a_1.bin']) {
    expect(mediaHeaders(name), name).toMatchObject({
      'Content-Disposition': 'attachment',
      'Content-Security-Policy': expect.stringContaining('sandbox'),
    });
  }
});

test('a PDF, a video and a recording are shown in place', () => {
  for (const name of ['a_1.pdf', 'a_1.mp4', 'a_1.mp3']) {
    expect(mediaHeaders(name), name).not.toHaveProperty('Content-Disposition');
  }
});
