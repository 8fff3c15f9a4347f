import { expect, test } from 'vitest';
import { agreementField, agreementOf, notAgreed } from './agreement.ts';

const terms = { kind: 'terms', version: 2 } as const;
const privacy = { kind: 'privacy', version: 1 } as const;

test('what the box says is what was shown', () => {
  expect(agreementField.parse(agreementOf([terms, privacy]))).toEqual([terms, privacy]);
});

test('a box that is not checked agrees to nothing', () => {
  expect(agreementField.parse(undefined)).toEqual([]);
});

test.each(['on', 'terms', 'terms:0', 'terms:1.5', 'cookies:1', 'terms:x', 'terms:1 cookies:1'])(
  '%j agrees to nothing',
  (text) => expect(agreementField.parse(text)).toEqual([]),
);

test('whoever has agreed to an older version has not agreed to a newer one', () => {
  expect(notAgreed([terms, privacy], [{ kind: 'terms', version: 1 }, privacy])).toEqual([terms]);
  expect(notAgreed([terms], [{ kind: 'terms', version: 3 }])).toEqual([]);
  expect(notAgreed([privacy], [terms])).toEqual([privacy]);
});
