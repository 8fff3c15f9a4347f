import { randomUUID } from 'node:crypto';
import { changeAccount } from '#kernel/cms/accounts.ts';
import { transaction } from '#kernel/db/index.ts';
import { take } from '#kernel/limits/index.ts';
import { localePath } from '#kernel/locale.ts';
import { seeOther, type Refusal } from './forms.ts';
import { mailed, sendLink } from './links.ts';
import { mailTo } from './mailing.ts';
import { mailLimits } from './rules/limits.ts';
import { findAccount, findAccountBy, setEmail, type Account } from './sql/accounts.ts';
import { endTokens } from './sql/tokens.ts';
import { lookAt, USED_UP, useUp } from './tokens.ts';
import type { Visit } from './visit.ts';

/** Mails a link to the address that an account is to have. One that another account has gets none, and nobody is told. */
export async function askNewAddress(
  { id }: Account,
  email: string,
  { network, locale }: Visit,
): Promise<Response | Refusal> {
  const wait = await take(mailLimits(network, email));
  if (wait !== null) return { wait };
  const isTaken = (await findAccountBy(email)) !== null;
  const token = { purpose: 'change_email', accountId: id, email, details: {}, locale } as const;
  if (!isTaken) await transaction((trx) => sendLink(trx, token));
  return mailed(locale);
}

/**
 * Gives the account the address that the link proves, if it is its owner who is logged in: else somebody could give
 * his account, and the password to it, to whoever opens a link without much thought. Whatever was mailed to the
 * former address opens nothing any more, and is followed by a mail that says so.
 */
export async function changeAddress(
  secret: string,
  accountId: string,
  { locale }: Visit,
): Promise<Response | Refusal> {
  const [account, link] = [await findAccount(accountId), await lookAt(secret, 'change_email')];
  if (!account || link?.accountId !== accountId) return USED_UP;
  const { email } = link;
  return transaction(async (trx) => {
    if (!(await useUp(trx, secret, 'change_email'))) return USED_UP;
    if (await findAccountBy(email)) return { complaints: { form: 'taken' } };
    if ((await changeAccount(accountId, { email })) === 'taken') return { complaints: { form: 'taken' } };
    await setEmail(trx, accountId, email);
    await endTokens(trx, accountId);
    const { email: recipient, locale: spoken } = account;
    const mail = { kind: 'account.email_changed', about: randomUUID(), data: { email } } as const;
    await mailTo(trx, { ...mail, recipient, locale: spoken });
    return seeOther(localePath(locale, '/account/details/'));
  });
}
