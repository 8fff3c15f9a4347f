import { createHmac } from 'node:crypto';
import { PreviewClaim } from '@lectern/shared-types';
import { expect, test } from 'vitest';
import { previewToken } from './preview-token';

const secret = 'a-secret-of-the-tests-that-is-long-enough';
const claim: PreviewClaim = {
  type: 'lesson',
  documentId: 'tvps6mgmfh0a8qvm9j03wjob',
  locale: 'zh-CN',
  as: 'tier:tvps6mgmfh0a8qvm9j03wjob',
  revision: 12,
  exp: 1_900_000_000,
};

test('a token says what it opens, and is signed', () => {
  const [payload = '', signature, ...more] = previewToken(claim, secret).split('.');
  expect(PreviewClaim.parse(JSON.parse(Buffer.from(payload, 'base64url').toString()))).toEqual(claim);
  expect(signature).toBe(createHmac('sha256', secret).update(payload).digest('base64url'));
  expect(more).toEqual([]);
});

test('another secret signs otherwise', () => {
  expect(previewToken(claim, secret)).not.toBe(previewToken(claim, `${secret}!`));
});

test('a token is short enough to be a name in a file system, where servers look first', () => {
  expect(previewToken(claim, secret).length).toBeLessThan(256);
});
