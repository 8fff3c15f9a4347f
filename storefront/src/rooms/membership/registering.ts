import { randomUUID } from 'node:crypto';
import { Locale } from '@lectern/shared-types';
import { z } from 'zod';
import { keepAccount } from '#kernel/cms/accounts.ts';
import { transaction, type Transaction } from '#kernel/db/index.ts';
import { emit } from '#kernel/events/index.ts';
import { take } from '#kernel/limits/index.ts';
import { localePath } from '#kernel/locale.ts';
import { steadily } from '#kernel/steadily.ts';
import { agree, policiesOfAccounts } from './consent.ts';
import { accountCreated } from './events.ts';
import { seeOther, type Refusal } from './forms.ts';
import { mailed, sendLink } from './links.ts';
import { agreementField, notAgreed, PolicyVersion } from './rules/agreement.ts';
import { emailField, nameField, newPasswordField } from './rules/fields.ts';
import { mailLimits } from './rules/limits.ts';
import { isCommon } from './rules/passwords.ts';
import { openSession } from './sessions.ts';
import { findAccountBy, insertAccount, type Account } from './sql/accounts.ts';
import { findPromised } from './sql/tokens.ts';
import { lookAt, USED_UP, useUp } from './tokens.ts';
import type { Visit } from './visit.ts';

export const Registration = z.object({
  email: emailField,
  displayName: nameField,
  agrees: agreementField,
});
type Registration = z.infer<typeof Registration>;

/** What the link keeps until its address is proven: there is no account before. */
const Promised = z.object({
  accountId: z.uuid(),
  displayName: z.string(),
  locale: Locale,
  /** The versions of the policies that were agreed to. */
  agreed: z.array(PolicyVersion),
});

async function promise(
  trx: Transaction,
  { email, displayName, agrees }: Registration,
  locale: Locale,
): Promise<void> {
  const accountId = (await findPromised(trx, email)) ?? randomUUID();
  const details: z.infer<typeof Promised> = { accountId, displayName, locale, agreed: agrees };
  await sendLink(trx, { purpose: 'register', accountId: null, email, details, locale });
}

async function remind(trx: Transaction, { id, email, locale, isBlocked }: Account): Promise<void> {
  if (isBlocked) return;
  const token = { purpose: 'log_in', accountId: id, email, details: {} } as const;
  await sendLink(trx, { ...token, locale, kind: 'account.known' });
}

/**
 * Sends a link to the address that wants an account: to make it, or to log in where there is one. Which of them,
 * only the mail says.
 */
export async function register(
  wanted: Registration,
  { network, locale }: Visit,
): Promise<Response | Refusal> {
  if (notAgreed(await policiesOfAccounts(locale), wanted.agrees).length > 0)
    return { complaints: { agrees: 'agreement' } };
  const wait = await take(mailLimits(network, wanted.email));
  if (wait !== null) return { wait };
  await steadily(async () => {
    const known = await findAccountBy(wanted.email);
    await transaction((trx) => (known ? remind(trx, known) : promise(trx, wanted, locale)));
  });
  return mailed(locale);
}

export const Confirmation = z.object({
  /** Empty for whoever logs in by mailed links. */
  password: z.union([z.literal(''), newPasswordField]),
});

/**
 * Makes the account whose address the link proves, and logs it in. The CMS is told before all is certain: where
 * what follows fails, the same link tells it the same again.
 */
export async function confirm(
  secret: string,
  { password }: z.infer<typeof Confirmation>,
  { request, locale }: Visit,
): Promise<Response | Refusal> {
  const link = await lookAt(secret, 'register');
  if (!link) return USED_UP;
  const { email } = link;
  const { accountId: id, agreed, ...promised } = Promised.parse(link.details);
  if (password && isCommon(password, [email, promised.displayName]))
    return { complaints: { password: 'common' } };
  return transaction(async (trx) => {
    if (!(await useUp(trx, secret, 'register'))) return USED_UP;
    const kept = await keepAccount(id, { email, password: password || null });
    if (kept === 'taken' || !(await insertAccount(trx, { id, email, ...promised }))) return USED_UP;
    await agree(trx, id, { versions: agreed, locale: promised.locale });
    await emit(trx, accountCreated, { accountId: id, locale: promised.locale });
    const { cookies } = await openSession(trx, { accountId: id, request, isFirst: true });
    return seeOther(localePath(locale, '/account/'), cookies);
  });
}
