import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { keepAccount } from '#kernel/cms/accounts.ts';
import { transaction, type Transaction } from '#kernel/db/index.ts';
import { localePath } from '#kernel/locale.ts';
import { seeOther, type Refusal } from './forms.ts';
import { offerLink } from './links.ts';
import { tell } from './mailing.ts';
import { emailField, newPasswordField } from './rules/fields.ts';
import { isCommon } from './rules/passwords.ts';
import { endSessions, openSession } from './sessions.ts';
import { findAccount, type Account } from './sql/accounts.ts';
import { endTokens } from './sql/tokens.ts';
import { lookAt, USED_UP, useUp } from './tokens.ts';
import type { Visit } from './visit.ts';

export const ForgottenPassword = z.object({ email: emailField });

/** Mails a link to choose a new password, if there is such an account, and says nothing of that. */
export function forgotPassword({ email }: { email: string }, visit: Visit): Promise<Response | Refusal> {
  return offerLink(email, { purpose: 'reset_password' }, visit);
}

/**
 * Has the CMS keep a new password, after which whatever was opened by the old one is shut: every session, and every
 * link that is under way. Whoever changed it is logged in anew.
 */
export async function replacePassword(
  trx: Transaction,
  { id, email }: Account,
  { password, request }: { password: string; request: Request },
): Promise<{ cookies: string[] }> {
  await keepAccount(id, { email, password });
  await endSessions(trx, id);
  await endTokens(trx, id);
  const session = await openSession(trx, { accountId: id, request });
  await tell(trx, { kind: 'account.password_changed', about: randomUUID(), accountId: id, data: {} });
  return session;
}

export const NewPassword = z.object({ password: newPasswordField });

/** Gives the account of this link a new password. */
export async function resetPassword(
  secret: string,
  { password }: z.infer<typeof NewPassword>,
  { request, locale }: Visit,
): Promise<Response | Refusal> {
  const link = await lookAt(secret, 'reset_password');
  const account = link?.accountId ? await findAccount(link.accountId) : null;
  if (!account) return USED_UP;
  if (isCommon(password, [account.email, account.displayName])) return { complaints: { password: 'common' } };
  return transaction(async (trx) => {
    if (!(await useUp(trx, secret, 'reset_password'))) return USED_UP;
    const { cookies } = await replacePassword(trx, account, { password, request });
    return seeOther(localePath(locale, '/account/details/'), cookies);
  });
}
