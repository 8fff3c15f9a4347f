import { GiftCodesRequest, GiftLinkRequest } from '@lectern/shared-types';
import { expect, test } from 'vitest';
import { isWhole, MOST } from './whole';

test('whole numbers from 1 on may be sent, and none at all', () => {
  expect([1, 500, null].map((value) => isWhole(value, 500))).toEqual([true, true, true]);
  expect([0, -1, 1.5, 501, Number.NaN].map((value) => isWhole(value, 500))).toEqual(Array(5).fill(false));
});

test('the form takes as much as the server does, and no more', () => {
  const { count, days, mostClaims } = GiftCodesRequest.shape;
  const { mostReaders } = GiftLinkRequest.shape;
  const fields = [count, days, mostClaims, mostReaders];
  const most = [MOST.codes, MOST.days, MOST.claims, MOST.readers];
  const takes = (more: number) => fields.map((field, i) => field.safeParse((most[i] ?? 0) + more).success);
  expect([takes(0), takes(1)]).toEqual([Array(4).fill(true), Array(4).fill(false)]);
});
