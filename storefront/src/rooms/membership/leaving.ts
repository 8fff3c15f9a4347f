import { z } from 'zod';
import { forgetAccount } from '#kernel/cms/accounts.ts';
import { transaction, type Transaction } from '#kernel/db/index.ts';
import { emit } from '#kernel/events/index.ts';
import { take } from '#kernel/limits/index.ts';
import { forgetMailsTo } from '#kernel/mail/index.ts';
import { localePath } from '#kernel/locale.ts';
import { accountDeleted } from './events.ts';
import { seeOther, type Refusal } from './forms.ts';
import { revoke } from './grants.ts';
import { mailed, sendLink } from './links.ts';
import { mailTo } from './mailing.ts';
import { ownerRefusal, type Owner } from './proving.ts';
import { mailLimits } from './rules/limits.ts';
import { forgetting } from './sessions.ts';
import { findAccount, type Account } from './sql/accounts.ts';
import { deleteAllOf, listGrantIds, markDeleted } from './sql/leaving.ts';
import { lookAt, USED_UP, useUp } from './tokens.ts';
import type { Visit } from './visit.ts';

/** What the page of data can be asked: to delete the account, or to mail a link that does. */
export const Leaving = z.discriminatedUnion('act', [
  z.object({ act: z.literal('delete'), password: z.string().max(1_000).default('') }),
  z.object({ act: z.literal('link') }),
]);

/**
 * Deletes an account: what is known of the person goes, what was open is shut, and the other rooms are told. The
 * line that is left says only that there was one, because what was bought must stay in the books. The CMS forgets
 * before all is certain: where what follows fails, the same can be asked again.
 */
async function deleteAccount(trx: Transaction, { id, email, locale }: Account): Promise<void> {
  if (!(await markDeleted(trx, id))) return;
  for (const grantId of await listGrantIds(trx, id)) await revoke(trx, { grantId }, 'account deleted');
  await deleteAllOf(trx, id);
  await forgetMailsTo(trx, email);
  await emit(trx, accountDeleted, { accountId: id });
  await mailTo(trx, { kind: 'account.deleted', about: id, recipient: email, locale, data: {} });
  await forgetAccount(id);
}

/** The way out: the browser forgets who was logged in. */
const out = (locale: Visit['locale']) => seeOther(localePath(locale, '/'), forgetting());

async function mailLeavingLink({ id, email }: Account, { network, locale }: Visit) {
  const wait = await take(mailLimits(network, email));
  if (wait !== null) return { wait };
  const token = { purpose: 'delete_account', accountId: id, email, details: {}, locale } as const;
  await transaction((trx) => sendLink(trx, token));
  return mailed(locale);
}

/** Deletes the account of whoever proves to be its owner, by the password or by a mailed link. */
export async function leave(
  asked: z.infer<typeof Leaving>,
  owner: Owner,
  visit: Visit,
): Promise<Response | Refusal> {
  if (asked.act === 'link') return mailLeavingLink(owner.account, visit);
  const refusal = await ownerRefusal(owner, asked.password);
  if (refusal) return refusal;
  await transaction((trx) => deleteAccount(trx, owner.account));
  return out(visit.locale);
}

/** Deletes the account that the link was mailed for. */
export async function leaveByLink(secret: string, { locale }: Visit): Promise<Response | Refusal> {
  const link = await lookAt(secret, 'delete_account');
  const account = link?.accountId ? await findAccount(link.accountId) : null;
  if (!account) return USED_UP;
  return transaction(async (trx) => {
    if (!(await useUp(trx, secret, 'delete_account'))) return USED_UP;
    await deleteAccount(trx, account);
    return out(locale);
  });
}
