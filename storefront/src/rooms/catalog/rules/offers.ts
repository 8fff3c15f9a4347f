import { skuOf } from '@lectern/shared-types';
import type { PriceView } from '../model.ts';
import type { PriceRow } from '../sql/offers.ts';

export function priceView(row: PriceRow): PriceView {
  const { kind, period, currency, amount } = row;
  return { sku: skuOf(row), kind, period, currency, amount };
}
