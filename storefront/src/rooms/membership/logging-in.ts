import { z } from 'zod';
import { accountBy } from '#kernel/cms/accounts.ts';
import { transaction } from '#kernel/db/index.ts';
import { giveBack, take } from '#kernel/limits/index.ts';
import { localePath } from '#kernel/locale.ts';
import { knownDevice } from './devices.ts';
import { seeOther, type Refusal } from './forms.ts';
import { offerLink } from './links.ts';
import { emailField } from './rules/fields.ts';
import { logInLimits } from './rules/limits.ts';
import { ownPath } from './rules/next.ts';
import { openSession } from './sessions.ts';
import { findAccount, findAccountBy } from './sql/accounts.ts';
import { USED_UP, useUp } from './tokens.ts';
import type { Visit } from './visit.ts';

export const LogIn = z.object({
  email: emailField,
  password: z.string().max(1_000, 'wrong').default(''),
  /** The other button of the form: a link by mail instead of a password. */
  act: z.literal('link').optional(),
});
type LogIn = z.infer<typeof LogIn>;

/** @param next where to go then, as it stood in the address; own paths alone are taken */
const startOf = (next: unknown, { locale }: Visit) =>
  ownPath(typeof next === 'string' ? next : null) ?? localePath(locale, '/account/');

async function byPassword(
  { email, password }: LogIn,
  next: string | null,
  visit: Visit,
): Promise<Response | Refusal> {
  const { request, network } = visit;
  if (!password) return { complaints: { password: 'missing' } };
  const known = await findAccountBy(email);
  const device = known && knownDevice(request.headers.get('cookie'), known.id);
  const limits = logInLimits({ network, email, device });
  const wait = await take(limits);
  if (wait !== null) return { wait };
  const accountId = await accountBy({ email, password });
  const account = accountId && (await findAccount(accountId));
  if (!account || account.isBlocked) return { complaints: { form: 'wrong' } };
  await giveBack(limits);
  const { cookies } = await transaction((trx) => openSession(trx, { accountId: account.id, request }));
  return seeOther(startOf(next, visit), cookies);
}

/**
 * Logs in by address and password, or mails a link that does, which needs no CMS.
 * @param next where to go then, as it stands in the address of the page
 */
export function logIn(asked: LogIn, next: string | null, visit: Visit): Promise<Response | Refusal> {
  if (asked.act !== 'link') return byPassword(asked, next, visit);
  return offerLink(asked.email, { purpose: 'log_in', details: { next: ownPath(next) } }, visit);
}

const Details = z.object({ next: z.string().nullable().default(null) });

/** Logs in whoever has the link. */
export function logInByLink(secret: string, visit: Visit): Promise<Response | Refusal> {
  return transaction(async (trx) => {
    const link = await useUp(trx, secret, 'log_in');
    if (!link?.accountId) return USED_UP;
    const { cookies } = await openSession(trx, { accountId: link.accountId, request: visit.request });
    return seeOther(startOf(Details.parse(link.details).next, visit), cookies);
  });
}
