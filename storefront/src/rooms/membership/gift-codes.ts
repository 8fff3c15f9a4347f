import { createHash } from 'node:crypto';
import { canonicalGiftCode } from '@lectern/shared-types';
import { z } from 'zod';
import { transaction, type Transaction } from '#kernel/db/index.ts';
import { giveBack, take } from '#kernel/limits/index.ts';
import { localePath } from '#kernel/locale.ts';
import { seeOther, type Refusal } from './forms.ts';
import { give } from './grants.ts';
import { claimOf } from './rules/gift-code.ts';
import { codeLimits } from './rules/limits.ts';
import { findClaim, insertClaim, lockCode, type FoundCode } from './sql/gifts.ts';
import type { Visit } from './visit.ts';

export const Redeeming = z.object({ code: z.string().trim().min(1, 'missing').max(100, 'code') });

async function giveFor(trx: Transaction, code: FoundCode, accountId: string): Promise<string> {
  const { id: codeId, target, endsAt } = code;
  const causeId = `${codeId}:${accountId}`;
  const grantId = await give(trx, { accountId, target, cause: 'gift', causeId, endsAt });
  if (grantId === null) throw new Error(`The gift ${causeId} was given without being claimed.`);
  await insertClaim(trx, { codeId, accountId }, grantId);
  return grantId;
}

/**
 * Gives an account what a code stands for: once, however often and by however many it is claimed at the same time.
 * @returns the grant, the same one for who has claimed it before; null where the code gives nothing
 */
export function claim(typed: string, accountId: string): Promise<string | null> {
  const said = canonicalGiftCode(typed);
  if (said === null) return Promise.resolve(null);
  const hash = createHash('sha256').update(said).digest('hex');
  return transaction(async (trx) => {
    const code = await lockCode(trx, hash);
    const before = code && (await findClaim(trx, { codeId: code.id, accountId }));
    const outcome = claimOf(code, before !== null);
    return code && outcome === 'give' ? giveFor(trx, code, accountId) : before;
  });
}

/** Redeems a code for whoever is logged in, and leads to what it has opened. */
export async function redeem(
  { code }: z.infer<typeof Redeeming>,
  accountId: string,
  { network, locale }: Visit,
): Promise<Response | Refusal> {
  const limits = codeLimits(network, accountId);
  const wait = await take(limits);
  if (wait !== null) return { wait };
  const grantId = await claim(code, accountId);
  if (grantId === null) return { complaints: { code: 'code' } };
  await giveBack(limits);
  return seeOther(`${localePath(locale, '/account/')}?new=${grantId}`);
}
