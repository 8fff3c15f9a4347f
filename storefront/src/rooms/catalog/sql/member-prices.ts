import { gathered, rows } from '#kernel/db/index.ts';
import { HOLDS_NOW, PRICE, type PriceRow } from './offers.ts';

/** A price that only members pay: holders of this tier, or of one above it by rank. */
export interface MemberPriceRow extends PriceRow {
  forTier: string;
}

const MEMBER_PRICE = `${PRICE}, for_tier as "forTier"`;
const CHEAPEST_FIRST = 'order by item, currency, amount, document_id';

const asked = gathered(async (items: string[]) => {
  const found = await rows<MemberPriceRow>(
    `select ${MEMBER_PRICE} from site.price
     where item = any($1::text[]) and for_tier is not null and ${HOLDS_NOW} ${CHEAPEST_FIRST}`,
    [items],
  );
  return Map.groupBy(found, ({ item }) => item);
});

/**
 * What members pay now for a lesson, course or bundle, by the clock of the database; the cheapest first. Those that are
 * asked for at the same moment are found together.
 */
export async function findMemberPrices(item: string): Promise<MemberPriceRow[]> {
  return (await asked(item)).get(item) ?? [];
}

/** What members pay now for courses, the cheapest first. */
export function listMemberPrices(): Promise<MemberPriceRow[]> {
  return rows(
    `select ${MEMBER_PRICE} from site.price
     where item_type = 'course' and for_tier is not null and ${HOLDS_NOW} ${CHEAPEST_FIRST}`,
  );
}
