import { expect, test } from 'vitest';
import type { PriceView } from '../model.ts';
import { entryPrice, savingOf } from './prices.ts';

const price = (amount: number, overrides: Partial<PriceView> = {}): PriceView => ({
  sku: 'course:x',
  kind: 'once',
  period: null,
  currency: 'CNY',
  amount,
  ...overrides,
});
const monthly = (amount: number) => price(amount, { kind: 'interval', period: 'month' });

test('one begins with the cheapest of what renews, however cheap a single payment is', () => {
  expect(entryPrice([price(100), monthly(900), monthly(300)])?.amount).toBe(300);
  expect(entryPrice([price(500), price(400)])?.amount).toBe(400);
  expect(entryPrice([])).toBeUndefined();
});

test('a bundle saves what its courses cost one by one beyond its own price', () => {
  const parts = [{ prices: [price(12_800)] }, { prices: [price(8_800)] }];
  expect(savingOf([price(18_000)], parts)).toEqual({
    separately: { amount: 21_600, currency: 'CNY' },
    saved: { amount: 3_600, currency: 'CNY' },
  });
});

test('of a bundle that saves nothing, or whose parts are not sold so, nothing is claimed', () => {
  expect(savingOf([price(200)], [{ prices: [price(200)] }])).toBeNull();
  expect(savingOf([price(100)], [{ prices: [] }, { prices: [price(200)] }])).toBeNull();
  expect(savingOf([price(100)], [{ prices: [price(200, { currency: 'USD' })] }])).toBeNull();
  expect(savingOf([], [{ prices: [price(200)] }])).toBeNull();
});
