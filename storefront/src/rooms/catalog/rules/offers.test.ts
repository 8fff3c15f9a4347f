import { expect, test } from 'vitest';
import type { PriceRow } from '../sql/offers.ts';
import { priceView } from './offers.ts';

const vip = 'tiervip0000000000000000000';
const price: PriceRow = {
  itemType: 'tier',
  item: vip,
  kind: 'interval',
  period: 'month',
  currency: 'CNY',
  amount: 3_900,
};

test('a price carries the SKU by which the thing is bought, and not what it is', () => {
  expect(priceView(price)).toEqual({
    sku: `tier:${vip}:month`,
    kind: 'interval',
    period: 'month',
    currency: 'CNY',
    amount: 3_900,
  });
  expect(priceView({ ...price, kind: 'term', period: 'year' }).sku).toBe(`tier:${vip}:term-year`);
});
