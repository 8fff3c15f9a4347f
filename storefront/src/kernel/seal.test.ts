import { expect, test } from 'vitest';
import { setEnvironment } from '../testing/env.ts';
import { isSealOf, sealOf } from './seal.ts';

setEnvironment({
  LECTERN_MODE: 'local',
  SITE_DATABASE_URL: 'postgresql://nobody@127.0.0.1/lectern',
  CMS_URL: 'http://127.0.0.1:1337',
  CMS_TOKEN: 't'.repeat(32),
  DATA_DIR: '/nowhere',
  SESSION_SECRET: 's'.repeat(32),
});

const seal = sealOf('form', 'text').toString('base64url');

test('a seal is good for its text and its purpose', () => {
  expect(isSealOf(seal, 'form', 'text')).toBe(true);
  expect(isSealOf(seal, 'device', 'text')).toBe(false);
  expect(isSealOf(seal, 'form', 'another text')).toBe(false);
});

test.each([[''], ['not a seal'], [seal.slice(0, -2)], [`${seal}AA`]])('%j is no seal of it', (given) => {
  expect(isSealOf(given, 'form', 'text')).toBe(false);
});
