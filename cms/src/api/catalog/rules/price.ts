import type { SkuType } from '@lectern/shared-types';
import type { z } from 'zod';

export type ItemType = z.infer<typeof SkuType>;
const ITEM_TYPES = ['course', 'lesson', 'bundle', 'tier'] as const satisfies readonly ItemType[];

export interface PricedItem {
  itemType: ItemType;
  item: string;
}

/** The one thing that a price is for; null where an editor chose none or several. */
export function pricedItem(row: Partial<Record<ItemType, { documentId: string } | null>>): PricedItem | null {
  const chosen = ITEM_TYPES.flatMap((itemType) => {
    const item = row[itemType]?.documentId;
    return item ? [{ itemType, item }] : [];
  });
  return chosen.length === 1 ? (chosen[0] ?? null) : null;
}

/** Whether it is a price of a tier that only holders of a tier would pay: what opens nothing yet is for everybody. */
export function isTierForTier({ itemType }: PricedItem, forTier: { documentId: string } | null): boolean {
  return itemType === 'tier' && forTier !== null;
}

type Told = Record<string, unknown>;

/** What is wrong with a price by itself, in words; null for nothing. */
export function faultOfPrice(price: Told): string | null {
  if (price.kind === 'once' && price.period) return 'A price that is paid once has no period.';
  if (price.kind !== 'once' && !price.period) return 'A price by interval or term needs its period.';
  if (price.from && price.until && timeOf(price.from) >= timeOf(price.until)) {
    return 'A price must begin before it ends.';
  }
  return null;
}

const RELATIONS = [...ITEM_TYPES, 'forTier'] as const;
const FIXED = ['kind', 'period', 'currency', 'amount', 'from'] as const;

/** Names of what `update` would change of a price although it may not: all but its end. */
export function forbiddenChanges(price: Told, update: Told): string[] {
  const values = FIXED.filter((name) => name in update && !isSame(price[name], update[name]));
  const relations = RELATIONS.filter((name) => name in update && !isQuiet(update[name]));
  return [...values, ...relations];
}

function isSame(a: unknown, b: unknown): boolean {
  if ((a ?? null) === (b ?? null)) return true;
  return a != null && b != null && !Number.isNaN(timeOf(a)) && timeOf(a) === timeOf(b);
}

/** The admin panel sends relations as changes; one that neither adds nor takes changes nothing. */
function isQuiet(relation: unknown): boolean {
  if (relation === undefined) return true;
  if (typeof relation !== 'object' || relation === null) return false;
  const lists = Object.values(relation);
  return !('set' in relation) && lists.every((list) => Array.isArray(list) && list.length === 0);
}

function timeOf(value: unknown): number {
  return value instanceof Date ? value.getTime() : typeof value === 'string' ? Date.parse(value) : Number.NaN;
}
