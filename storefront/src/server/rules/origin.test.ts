import { expect, test } from 'vitest';
import { isFromElsewhere } from './origin.ts';

const site = 'https://academy.example';

test('our own pages are not from elsewhere', () => {
  expect(isFromElsewhere(site, site)).toBe(false);
});

test.each([
  undefined,
  'null',
  'https://evil.example',
  'http://academy.example',
  'https://academy.example.evil.com',
])('origin %s is from elsewhere', (origin) => {
  expect(isFromElsewhere(origin, site)).toBe(true);
});
