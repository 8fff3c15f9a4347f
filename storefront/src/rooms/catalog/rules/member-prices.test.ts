import { expect, test } from 'vitest';
import type { MemberPriceRow } from '../sql/member-prices.ts';
import { memberPricesIn, reducedFor } from './member-prices.ts';

const row = (item: string, forTier: string, amount: number): MemberPriceRow => ({
  ...{ itemType: 'course', item, forTier, amount },
  ...{ kind: 'once', period: null, currency: 'CNY' },
});
const plan = (documentId: string, rank: number, courses: string[] = []) => ({
  ...{ documentId, slug: documentId, name: documentId.toUpperCase() },
  ...{ rank, opensAll: false, courses },
});
const basic = plan('basic', 1);
const plus = plan('plus', 2);
const amounts = (rows: MemberPriceRow[]) => rows.map(({ item, amount }) => [item, amount]);

test('member prices stand in the order of the plans, and tell nothing of them but what is shown', () => {
  expect(memberPricesIn([basic, plus], [row('tea', 'plus', 500), row('tea', 'basic', 900)])).toEqual([
    {
      tier: { slug: 'basic', name: 'BASIC' },
      price: { sku: 'course:tea', kind: 'once', period: null, currency: 'CNY', amount: 900 },
    },
    {
      tier: { slug: 'plus', name: 'PLUS' },
      price: { sku: 'course:tea', kind: 'once', period: null, currency: 'CNY', amount: 500 },
    },
  ]);
});

test('a price for a plan that is not published is not told', () => {
  expect(memberPricesIn([basic], [row('tea', 'plus', 500)])).toEqual([]);
});

test('holders of a plan pay what its price and those of plans below it come to, the least of them', () => {
  const found = [row('ink', 'basic', 300), row('tea', 'plus', 500), row('tea', 'basic', 900)];
  expect(amounts(reducedFor(plus, [basic, plus], found))).toEqual([
    ['ink', 300],
    ['tea', 500],
  ]);
  expect(amounts(reducedFor(basic, [basic, plus], found))).toEqual([
    ['ink', 300],
    ['tea', 900],
  ]);
});

test('a plan of the same rank is not above', () => {
  expect(reducedFor(plus, [plan('other', 2), plus], [row('tea', 'other', 500)])).toEqual([]);
});

test('nothing is paid for what the plan opens', () => {
  const found = [row('tea', 'plus', 500)];
  expect(reducedFor({ ...plus, courses: ['tea'] }, [plus], found)).toEqual([]);
  expect(reducedFor({ ...plus, opensAll: true }, [plus], found)).toEqual([]);
});
