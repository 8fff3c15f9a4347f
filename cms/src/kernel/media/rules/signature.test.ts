import { expect, test } from 'vitest';
import { isSigned, signName } from './signature';

const secret = 'a secret of some length';
const now = 1_800_000_123;
const asQuery = ({ expires, signature }: { expires: number; signature: string }) => ({
  expires: String(expires),
  signature,
});

test('a signature holds for at least twelve hours and at most thirteen', () => {
  const signed = signName('a_1.png', secret, now);
  expect(isSigned('a_1.png', asQuery(signed), { secret, now: now + 12 * 3600 })).toBe(true);
  expect(isSigned('a_1.png', asQuery(signed), { secret, now: now + 13 * 3600 })).toBe(false);
});

test('a signature ends in the second that it names', () => {
  const signed = signName('a_1.png', secret, now);
  expect(isSigned('a_1.png', asQuery(signed), { secret, now: signed.expires - 1 })).toBe(true);
  expect(isSigned('a_1.png', asQuery(signed), { secret, now: signed.expires })).toBe(false);
});

test('an address stays the same within the hour', () => {
  const start = 1_800_000_000 - (1_800_000_000 % 3600) + 1;
  expect(signName('a_1.png', secret, start)).toEqual(signName('a_1.png', secret, start + 3000));
});

test('a signature holds for its name, its time and its secret only', () => {
  const signed = signName('a_1.png', secret, now);
  const at = { secret, now };
  expect(isSigned('b_1.png', asQuery(signed), at)).toBe(false);
  expect(isSigned('a_1.png', asQuery({ ...signed, expires: signed.expires + 3600 }), at)).toBe(false);
  expect(isSigned('a_1.png', asQuery(signed), { secret: 'another', now })).toBe(false);
});

test('what is no signature is refused without an exception', () => {
  const { expires, signature } = asQuery(signName('a_1.png', secret, now));
  const at = { secret, now };
  for (const query of [
    {},
    { expires },
    { signature },
    { expires, signature: '' },
    { expires, signature: [signature] },
    { expires, signature: signature.slice(1) },
    { expires: `${expires}.0`, signature },
    { expires: '1e12', signature },
    { expires: 'NaN', signature },
  ]) {
    expect(isSigned('a_1.png', query, at)).toBe(false);
  }
});
