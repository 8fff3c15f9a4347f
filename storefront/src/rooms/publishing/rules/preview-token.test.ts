import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { fileToken, readClaim, readFileToken } from './preview-token.ts';

const secret = 'a-secret-of-the-tests-that-is-long-enough';
const now = 1_900_000_000;
const judge = { secret, now };
const claim = {
  type: 'lesson',
  documentId: 'tvps6mgmfh0a8qvm9j03wjob',
  locale: 'zh-CN',
  as: 'guest',
  exp: now + 3600,
};

function signed(payload: unknown, by = secret): string {
  const said = Buffer.from(JSON.stringify(payload)).toString('base64url');
  return `${said}.${createHmac('sha256', by).update(said).digest('base64url')}`;
}

test.each(['guest', 'member', 'tier:tvps6mgmfh0a8qvm9j03wjob'])(
  'a token for %s says what was signed',
  (as) => {
    expect(readClaim(signed({ ...claim, as }), judge)).toEqual({ kind: 'valid', claim: { ...claim, as } });
  },
);

test('a token may name a revision', () => {
  expect(readClaim(signed({ ...claim, revision: 7 }), judge)).toMatchObject({ claim: { revision: 7 } });
});

test('a token ends at its second', () => {
  const token = signed(claim);
  expect(readClaim(token, { secret, now: claim.exp - 1 }).kind).toBe('valid');
  expect(readClaim(token, { secret, now: claim.exp })).toEqual({ kind: 'expired', claim });
});

const [said = '', signature = ''] = signed(claim).split('.');
const other = Buffer.from(JSON.stringify({ ...claim, as: 'member' })).toString('base64url');

test.each([
  ['nothing', ''],
  ['no signature', said],
  ['an empty signature', `${said}.`],
  ['a signature cut short', `${said}.${signature.slice(1)}`],
  ['the signature of other words', `${other}.${signature}`],
  ['another secret', signed(claim, 'another-secret-of-the-tests-long-enough')],
  ['something behind the signature', `${said}.${signature}.x`],
  ['the signature of a file', fileToken('a.png', now + 9, secret)],
])('%s opens nothing', (_, token) => {
  expect(readClaim(token, judge)).toEqual({ kind: 'forged' });
});

test.each([
  ['a type without a page', { ...claim, type: 'settings' }],
  ['a reader that is none', { ...claim, as: 'admin' }],
  ['a language that is none', { ...claim, locale: 'fr' }],
  ['more than was agreed', { ...claim, admin: true }],
])('%s is refused even when it is signed', (_, payload) => {
  expect(readClaim(signed(payload), judge)).toEqual({ kind: 'forged' });
});

test('a file is opened by its own token, for as long as that lasts', () => {
  const token = fileToken('cover_3f9a.png', now + 60, secret);
  expect(readFileToken(token, judge)).toBe('cover_3f9a.png');
  expect(readFileToken(token, { secret, now: now + 60 })).toBeNull();
  expect(readFileToken(`${token}x`, judge)).toBeNull();
  expect(readFileToken(signed(claim), judge)).toBeNull();
});
