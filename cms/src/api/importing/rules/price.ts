/** A price of one SKU in one currency, as it stands in the CMS. */
export interface StandingPrice {
  documentId: string;
  amount: number;
  from: Date | null;
  until: Date | null;
}

/** A price as an import says it; null means from now on, or without end. */
export type SaidPrice = Omit<StandingPrice, 'documentId'>;

export type PriceVerdict =
  | { outcome: 'unchanged'; documentId: string }
  | { outcome: 'created'; from: Date | null; ends: { documentId: string; until: Date }[] };

/**
 * Decides what a price means for those that stand: said again it changes nothing; else it is appended, and one
 * without end ends what holds when it begins. A price for a limited time stands beside the lasting one.
 */
export function judgePrice(said: SaidPrice, standing: readonly StandingPrice[], now: Date): PriceVerdict {
  const same = standing.find((price) => isSameAs(price, said, now));
  if (same) return { outcome: 'unchanged', documentId: same.documentId };
  const from = said.from ?? (standing.length > 0 ? now : null);
  if (said.until) return { outcome: 'created', from, ends: [] };
  const until = from ?? now;
  const ended = standing.filter((price) => holdsAt(price, until));
  return { outcome: 'created', from, ends: ended.map(({ documentId }) => ({ documentId, until })) };
}

/** A price that was said without a beginning got one if it followed another; without saying it, it is still meant. */
function isSameAs(price: StandingPrice, said: SaidPrice, now: Date): boolean {
  const begins = said.from ? isAt(price.from, said.from) : price.from === null || price.from <= now;
  return price.amount === said.amount && begins && isAt(price.until, said.until);
}

function isAt(a: Date | null, b: Date | null): boolean {
  return a?.getTime() === b?.getTime();
}

function holdsAt({ from, until }: StandingPrice, moment: Date): boolean {
  return (from === null || from < moment) && (until === null || until > moment);
}
