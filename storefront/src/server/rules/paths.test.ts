import { expect, test } from 'vitest';
import { addressForLog, asked } from './paths.ts';

test('a page is the index of its folder', () => {
  expect(asked('/')).toEqual({ kind: 'page', file: 'index.html' });
  expect(asked('/en/courses/writing/')).toEqual({ kind: 'page', file: 'en/courses/writing/index.html' });
});

test('styles, media and files of the release lie in folders of their own', () => {
  expect(asked('/_astro/site.abc.css')).toEqual({
    kind: 'file',
    root: 'assets',
    file: '_astro/site.abc.css',
  });
  expect(asked('/media/0a1b.webp')).toEqual({ kind: 'file', root: 'media', file: '0a1b.webp' });
  expect(asked('/en/feed.xml')).toEqual({ kind: 'file', root: 'release', file: 'en/feed.xml' });
});

test('an address without its closing slash is known as such', () => {
  expect(asked('/courses')).toEqual({ kind: 'unclosed', path: '/courses' });
});

test.each([
  '/../secrets.json',
  '/courses/../../secrets.json',
  '/%2e%2e/secrets.json',
  '/media/..%2f..%2fsecrets.json',
  '/media/%2e%2e%2fcurrent/index.html',
  '/courses/..\\..\\secrets.json',
  '/courses%00/',
  '//evil.example/',
  '/courses//writing/',
  '/.env',
  '/releases/.draft-1/index.html',
  '/%zz/',
  'http://evil.example/',
  '/404.html',
  '/index.html.gz',
])('%s leads nowhere', (path) => {
  expect(asked(path)).toEqual({ kind: 'nothing' });
});

test('a log keeps addresses, but of a preview only that it was one', () => {
  expect(addressForLog('/courses/writing/?from=mail')).toBe('/courses/writing/?from=mail');
  expect(addressForLog('/preview/payload.signature/')).toBe('/preview/…');
});

test.each([
  ['/account/reset/c2VjcmV0/', '/account/…'],
  ['/en/account/log-in/c2VjcmV0/?next=/learn/a/b/', '/en/account/…'],
  ['/en/redeem/7K2M-0000/', '/en/redeem/…'],
  ['/gift/c2VjcmV0/', '/gift/…'],
])('a log does not keep what is secret in %s', (address, kept) => {
  expect(addressForLog(address)).toBe(kept);
});
