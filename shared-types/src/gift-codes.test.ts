import { expect, test } from 'vitest';
import { canonicalGiftCode, giftCodeToRead } from './gift-codes.ts';

test('case, spaces, hyphens and look-alikes are forgiven', () => {
  for (const typed of ['7K2M-0001-1111-9XYZ', '7k2mOooiLLli9xyz', ' 7K2M 000l 1I11–9XYZ '.replace('–', '-')])
    expect(canonicalGiftCode(typed)).toBe('7K2M000111119XYZ');
});

test.each(['', '7K2M-0001-1111-9XY', '7K2M-0001-1111-9XYZA', '7K2M-000U-1111-9XYZ', '7K2M-0001-1111-9XY讲'])(
  '%j is no code',
  (typed) => {
    expect(canonicalGiftCode(typed)).toBeNull();
  },
);

test('a code is read in groups of four', () => {
  expect(giftCodeToRead('7K2M000111119XYZ')).toBe('7K2M-0001-1111-9XYZ');
});
