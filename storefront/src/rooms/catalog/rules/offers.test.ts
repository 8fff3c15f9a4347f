import { expect, test } from 'vitest';
import type { PriceRow } from '../sql/offers.ts';
import { bundlesWith, priceList } from './offers.ts';

const vip = 'tiervip0000000000000000000';
const price: PriceRow = {
  itemType: 'tier',
  item: vip,
  kind: 'interval',
  period: 'month',
  currency: 'CNY',
  amount: 3_900,
};

test('each price of an item carries the SKU by which it is bought', () => {
  const list = priceList([price, { ...price, kind: 'term', period: 'year', amount: 29_900 }]);
  expect(list.get(vip)?.map(({ sku }) => sku)).toEqual([`tier:${vip}:month`, `tier:${vip}:term-year`]);
});

test('an item without prices is not in the list', () => {
  expect(priceList([price]).has('another')).toBe(false);
});

test('a course finds the bundles that contain it', () => {
  const all = { slug: 'all', courses: ['writing', 'reading'] };
  expect(bundlesWith('reading', [all, { slug: 'one', courses: ['writing'] }])).toEqual([all]);
});
