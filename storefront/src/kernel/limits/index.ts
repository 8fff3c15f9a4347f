import { rows } from '../db/index.ts';
import { sealOf } from '../seal.ts';
import { giveBackTo, takeFrom } from './sql.ts';

export { networkOf } from './network.ts';

/** How often something may be done: `most` times at once, and then again as time goes by. */
export interface Limit {
  /** What is counted, as in `log-in.network`. */
  what: string;
  most: number;
  /** The seconds in which a bucket that is full runs empty. */
  per: number;
}

/** A limit, and whose: a network address, an account's id, a mail address. It is kept as a hash only. */
export interface Limited {
  limit: Limit;
  whose: string;
}

const bucketOf = ({ limit: { what, most, per }, whose }: Limited) => ({
  key: sealOf('limit', `${what}\0${whose}`),
  one: per / most,
  whole: per,
});

/**
 * Counts one more, against each of these limits, if all of them allow it; else against none. However many ask at
 * once, on however many servers, no more get through than a limit says.
 * @returns the seconds to wait, at least 1; null where it is allowed
 */
export async function take(limited: readonly Limited[]): Promise<number | null> {
  const wait = await takeFrom(limited.map(bucketOf));
  return wait === null ? null : Math.max(1, Math.ceil(wait));
}

/** Takes back what was counted, for what has turned out not to be meant by the limits. */
export async function giveBack(limited: readonly Limited[]): Promise<void> {
  await giveBackTo(limited.map(bucketOf));
}

/** Forgets the buckets that are empty. */
export async function sweepLimits(): Promise<void> {
  await rows('delete from site.limit_bucket where empty_at < now()');
}
