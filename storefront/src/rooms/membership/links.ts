import type { Locale } from '@lectern/shared-types';
import { transaction, type Transaction } from '#kernel/db/index.ts';
import { take } from '#kernel/limits/index.ts';
import { localePath } from '#kernel/locale.ts';
import { steadily } from '#kernel/steadily.ts';
import { seeOther, type Refusal } from './forms.ts';
import { mailTo } from './mailing.ts';
import { mailLimits } from './rules/limits.ts';
import type { Purpose } from './rules/token.ts';
import { findAccountBy } from './sql/accounts.ts';
import type { Token } from './sql/tokens.ts';
import { newLink } from './tokens.ts';
import type { Visit } from './visit.ts';

/** The mail that brings each kind of link. */
const MAILS = {
  register: 'account.confirm',
  log_in: 'account.log_in',
  reset_password: 'account.reset_password',
  change_email: 'account.change_email',
  delete_account: 'account.delete',
} as const satisfies Record<Purpose, string>;

interface Sent extends Token {
  /** Of the mail, and of the page that the link opens. */
  locale: Locale;
  /** The mail that brings it, where it is not the usual one. */
  kind?: 'account.known';
}

/** Makes a link and mails it to the address that it is to prove. */
export async function sendLink(trx: Transaction, { kind, ...token }: Sent): Promise<void> {
  const { email: recipient, locale } = token;
  const link = await newLink(trx, token);
  await mailTo(trx, { kind: kind ?? MAILS[token.purpose], recipient, locale, ...link });
}

/** On to the page that says that a mail is under way. */
export const mailed = (locale: Locale): Response => seeOther(localePath(locale, '/account/mailed/'));

/**
 * Mails a link to whoever has an account by this address. Neither the answer nor the time that it takes tells
 * whether somebody has.
 */
export async function offerLink(
  email: string,
  { purpose, details = {} }: { purpose: 'log_in' | 'reset_password'; details?: object },
  { network, locale }: Visit,
): Promise<Response | Refusal> {
  const wait = await take(mailLimits(network, email));
  if (wait !== null) return { wait };
  await steadily(async () => {
    const account = await findAccountBy(email);
    if (!account || account.isBlocked) return;
    await transaction((trx) => sendLink(trx, { purpose, accountId: account.id, email, details, locale }));
  });
  return mailed(locale);
}
