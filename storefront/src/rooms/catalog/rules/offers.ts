import { skuOf } from '@lectern/shared-types';
import type { PriceView } from '../model.ts';
import type { PriceRow } from '../sql/offers.ts';

export function priceView({ itemType, item, ...price }: PriceRow): PriceView {
  const { kind, period } = price;
  return { sku: skuOf({ itemType, item, kind, period }), ...price };
}
