import { accountBy } from '#kernel/cms/accounts.ts';
import { giveBack, take } from '#kernel/limits/index.ts';
import type { Refusal } from './forms.ts';
import { passwordLimits } from './rules/limits.ts';
import { isRecent } from './rules/recent.ts';
import { sessionOf, type Session } from './sessions.ts';
import { findAccount, type Account } from './sql/accounts.ts';

/** Who is logged in, with the session by which he is. */
export interface Owner {
  account: Account;
  session: Session;
}

export async function ownerOf(request: Request): Promise<Owner | null> {
  const session = await sessionOf(request);
  const account = session && (await findAccount(session.accountId));
  return account ? { account, session } : null;
}

/** Whether it is asked again who sits there: not of whoever has logged in just now. */
export const asksForPassword = (session: Session): boolean => !isRecent(session.createdAt, new Date());

/** Why this is not the password of the account; null where it is. */
export async function passwordRefusal({ id, email }: Account, password: string): Promise<Refusal | null> {
  if (!password) return { complaints: { password: 'missing' } };
  const limits = passwordLimits(id);
  const wait = await take(limits);
  if (wait !== null) return { wait };
  if ((await accountBy({ email, password })) !== id) return { complaints: { password: 'wrongPassword' } };
  await giveBack(limits);
  return null;
}

/** Why whoever sits there may be somebody else than the owner; null where that is proven. */
export async function ownerRefusal({ account, session }: Owner, password: string): Promise<Refusal | null> {
  return asksForPassword(session) ? passwordRefusal(account, password) : null;
}
