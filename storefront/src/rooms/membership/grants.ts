import { transaction, within, type Transaction } from '#kernel/db/index.ts';
import { emit } from '#kernel/events/index.ts';
import { absoluteUrl } from '#kernel/env.ts';
import { localePath } from '#kernel/locale.ts';
import { things } from '#rooms/catalog/index.ts';
import { grantEnded, grantGiven } from './events.ts';
import { tell } from './mailing.ts';
import {
  findLocale,
  insertGrant,
  noteEnding,
  revokeGrants,
  type EndingGrant,
  type NewGrant,
  type WhichGrants,
} from './sql/grants.ts';

export type { NewGrant };

/** What its holder knows of something; null where it is published no more. */
async function known(
  trx: Transaction,
  { accountId, target }: { accountId: string; target: string },
): Promise<{ title: string; link: string } | null> {
  const locale = await findLocale(trx, accountId);
  const [thing] = locale ? await within(trx, () => things(locale, [target])) : [];
  return thing ? { title: thing.title, link: absoluteUrl(localePath(thing.locale, thing.path)) } : null;
}

/**
 * Opens something to an account, in the caller's transaction. The same cause gives the same thing once, however
 * often it is asked for.
 * @returns the grant's id; null where it was given before
 */
export async function give(trx: Transaction, grant: NewGrant): Promise<string | null> {
  const grantId = await insertGrant(trx, grant);
  if (grantId === null) return null;
  const { accountId, target, endsAt = null } = grant;
  await emit(trx, grantGiven, { grantId, accountId, target });
  const opened = await known(trx, grant);
  if (opened)
    await tell(trx, { accountId, kind: 'grant.given', about: grantId, data: { ...opened, until: endsAt } });
  return grantId;
}

/** Takes back one grant, or all of one cause, from now on. @returns how many were taken back by it */
export async function revoke(trx: Transaction, which: WhichGrants, why: string): Promise<number> {
  const ended = await revokeGrants(trx, which, why);
  for (const { isNews, ...grant } of ended) if (isNews) await emit(trx, grantEnded, { ...grant, why });
  return ended.length;
}

async function tellOfEnding(trx: Transaction, grant: EndingGrant): Promise<void> {
  const { grantId, accountId, target, endsAt: until, days, isNoLoss } = grant;
  if (days === 0) return emit(trx, grantEnded, { grantId, accountId, target, why: null });
  if (isNoLoss) return;
  const opened = await known(trx, grant);
  const about = `${grantId}:${days}`;
  if (opened) await tell(trx, { accountId, kind: 'grant.ending', about, data: { ...opened, until, days } });
}

/** So many in one transaction. */
const AT_ONCE = 100;

/**
 * Tells the rooms which grants have come to their end, and their holders of those that will in 14, 7 and 1 days:
 * each once, however many workers ask.
 */
export async function tellOfEndings(): Promise<'more' | 'done'> {
  const ending = await transaction(async (trx) => {
    const noted = await noteEnding(trx, AT_ONCE);
    for (const grant of noted) await tellOfEnding(trx, grant);
    return noted.length;
  });
  return ending === AT_ONCE ? 'more' : 'done';
}
