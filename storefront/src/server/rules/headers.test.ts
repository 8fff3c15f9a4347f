import { expect, test } from 'vitest';
import { acceptsGzip, fileHeaders, partOf, securityHeaders } from './headers.ts';

test('pages are asked for anew, hashed files never', () => {
  expect(fileHeaders('index.html', false)['cache-control']).toBe('public, max-age=0, must-revalidate');
  expect(fileHeaders('a.1b2c.css', true)['cache-control']).toContain('immutable');
});

test('a drawing that is opened by itself runs no script', () => {
  expect(fileHeaders('logo.svg', true)['content-security-policy']).toContain("default-src 'none'");
});

test('a file of an unknown kind is saved, not shown', () => {
  expect(fileHeaders('tool.exe', true)).toMatchObject({ 'content-disposition': 'attachment' });
});

test('only a site behind TLS tells browsers to come by TLS', () => {
  expect(securityHeaders('https://a.example')).toHaveProperty('strict-transport-security');
  expect(securityHeaders('http://127.0.0.1:4321')).not.toHaveProperty('strict-transport-security');
});

test.each([
  ['gzip, deflate, br', true],
  ['br;q=1.0, gzip;q=0.5', true],
  ['*', true],
  ['br, gzip;q=0', false],
  ['identity', false],
  [undefined, false],
])('accept-encoding %s takes gzip: %s', (header, taken) => {
  expect(acceptsGzip(header)).toBe(taken);
});

test.each([
  ['bytes=0-99', { start: 0, end: 99 }],
  ['bytes=900-', { start: 900, end: 999 }],
  ['bytes=-100', { start: 900, end: 999 }],
  ['bytes=0-5000', { start: 0, end: 999 }],
  ['bytes=1000-', 'unsatisfiable'],
  ['bytes=5-2', 'unsatisfiable'],
  ['bytes=0-1,5-6', 'whole'],
  ['lines=1-2', 'whole'],
  [undefined, 'whole'],
])('of 1,000 bytes, %s is %o', (header, part) => {
  expect(partOf(header, 1_000)).toEqual(part);
});
