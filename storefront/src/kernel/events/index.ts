import type { z } from 'zod';
import { transaction, type Transaction } from '../db/index.ts';
import { reasonOf } from '../errors.ts';
import * as sql from './sql.ts';

export { countWaiting, DELIVERY_CHANNEL } from './sql.ts';

/** What a room tells those that it does not know. */
export interface EventType<Payload> {
  /** Named after the room, as in `catalog.changed`. */
  name: string;
  payload: z.ZodType<Payload>;
}

interface Subscription {
  subscriber: string;
  event: string;
  hear(payloads: unknown[]): Promise<void>;
}

const subscriptions: Subscription[] = [];

/**
 * Lets a room hear of an event, at least once and in no certain order; several at a time where several wait. What
 * `hear` throws, is told again later. To be called when a process begins, before anything is emitted.
 */
export function subscribe<Payload>(
  type: EventType<Payload>,
  subscriber: string,
  hear: (payloads: Payload[]) => Promise<void>,
): void {
  subscriptions.push({
    subscriber,
    event: type.name,
    hear: (payloads) => hear(payloads.map((payload) => type.payload.parse(payload))),
  });
}

/** Stores an event in the caller's transaction: it is told if, and only if, that is committed. */
export async function emit<Payload>(
  trx: Transaction,
  type: EventType<Payload>,
  payload: Payload,
): Promise<void> {
  const subscribers = subscriptions.filter(({ event }) => event === type.name);
  for (const { subscriber } of subscribers)
    await sql.storeDelivery(trx, { subscriber, event: type.name, payload });
}

/** Events that a subscriber hears at once. One that has failed before is told alone, so that it holds up no other. */
const AT_ONCE = 100;

/**
 * Tells what is due, and answers how much was heard. Other processes may do so at the same time: what one is
 * telling, the others pass over; what a process was telling when it died is due again at once.
 */
export async function deliver(): Promise<number> {
  let heard = 0;
  for (const subscription of subscriptions) heard += await deliverTo(subscription);
  return heard;
}

async function deliverTo(subscription: Subscription): Promise<number> {
  let failed: { ids: string[]; error: unknown } | null = null;
  const heard = await transaction(async (trx) => {
    const due = await sql.takeDue(trx, subscription, AT_ONCE);
    if (due.length === 0) return 0;
    const ids = due.map(({ id }) => id);
    try {
      await subscription.hear(due.map(({ payload }) => payload));
      await sql.forget(trx, ids);
      return due.length;
    } catch (error) {
      failed = { ids, error };
      return 0;
    }
  });
  // The compiler does not see that the transaction's work assigns it.
  const failure = failed as { ids: string[]; error: unknown } | null; // as: set inside the transaction
  if (failure) await sql.postpone(failure.ids, reasonOf(failure.error));
  return heard;
}

/** Has all that waits told again soon, because what kept the subscriber from hearing is over. */
export function tellAgain(subscriber: string): Promise<void> {
  return sql.makeFresh(subscriber);
}
