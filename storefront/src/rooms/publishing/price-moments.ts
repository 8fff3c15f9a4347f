import { within, type Transaction } from '#kernel/db/index.ts';
import { repricedBetween } from '#rooms/catalog/index.ts';
import { lastDone, noteDone } from './sql/chores.ts';
import { storeTouches } from './sql/touches.ts';

async function turned(): Promise<Set<string>> {
  const { last, now } = await lastDone('reprice');
  return repricedBetween(last, now);
}

/** Whether a price has begun or ended that no page has been rendered for. */
export async function hasPriceTurned(): Promise<boolean> {
  return (await turned()).size > 0;
}

/** Touches what shows a price that has begun or ended since the last one did. */
export async function touchTurnedPrices(trx: Transaction): Promise<void> {
  const tags = await within(trx, turned);
  if (tags.size === 0) return;
  await storeTouches(trx, tags);
  await within(trx, () => noteDone('reprice'));
}
