import { skuOf } from '@lectern/shared-types';
import type { PriceView } from '../model.ts';
import type { PriceRow } from '../sql/offers.ts';

export type PriceList = Map<string, PriceView[]>;

/** The prices of each item, by its document id. */
export function priceList(rows: PriceRow[]): PriceList {
  const list: PriceList = new Map();
  for (const { itemType, item, ...price } of rows) {
    const { kind, period } = price;
    const view = { sku: skuOf({ itemType, item, kind, period }), ...price };
    list.set(item, [...(list.get(item) ?? []), view]);
  }
  return list;
}

/** The bundles that contain a course. */
export function bundlesWith<T extends { courses: string[] }>(courseId: string, bundles: T[]): T[] {
  return bundles.filter(({ courses }) => courses.includes(courseId));
}
