import { rows, type Transaction } from '../db/index.ts';

interface Delivery {
  subscriber: string;
  event: string;
  payload: unknown;
}

/** The channel on which waiting deliveries are announced. */
export const DELIVERY_CHANNEL = 'lectern.delivery';

export async function storeDelivery(
  trx: Transaction,
  { subscriber, event, payload }: Delivery,
): Promise<void> {
  await trx.query(
    `with stored as (
       insert into site.delivery (subscriber, event, payload) values ($1, $2, $3) returning subscriber)
     select pg_notify($4, subscriber) from stored`,
    [subscriber, event, JSON.stringify(payload), DELIVERY_CHANNEL],
  );
}

/** Locks what is due until the transaction ends: fresh ones together, or one that has failed before. */
export async function takeDue(
  trx: Transaction,
  { subscriber, event }: { subscriber: string; event: string },
  limit: number,
): Promise<{ id: string; payload: unknown }[]> {
  const { rows: due } = await trx.query<{ id: string; payload: unknown; attempts: number }>(
    `select id, payload, attempts from site.delivery
     where subscriber = $1 and event = $2 and next_at <= now()
     order by attempts, id limit $3 for update skip locked`,
    [subscriber, event, limit],
  );
  const fresh = due.filter(({ attempts }) => attempts === 0);
  return fresh.length > 0 ? fresh : due.slice(0, 1);
}

export async function forget(trx: Transaction, ids: string[]): Promise<void> {
  await trx.query('delete from site.delivery where id = any($1::bigint[])', [ids]);
}

export async function countWaiting(): Promise<number> {
  const [row] = await rows<{ count: number }>('select count(*)::integer as count from site.delivery');
  return row?.count ?? 0;
}

/** From one second to five minutes, twice as long each time. */
export async function postpone(ids: string[], trouble: string): Promise<void> {
  await rows(
    `update site.delivery set attempts = attempts + 1, trouble = $2,
       next_at = now() + least(interval '5 minutes', interval '1 second' * power(2, least(attempts, 20)))
     where id = any($1::bigint[])`,
    [ids, trouble],
  );
}

/** As if nothing had ever been told of what waits for this subscriber. */
export async function makeFresh(subscriber: string): Promise<void> {
  await rows(
    `with fresh as (
       update site.delivery set attempts = 0, next_at = now() where subscriber = $1 and attempts > 0 returning 1)
     select pg_notify($2, $1) from fresh limit 1`,
    [subscriber, DELIVERY_CHANNEL],
  );
}
