import {
  CredentialsAnswer,
  type AccountChange,
  type Credentials,
  type NewAccount,
} from '@lectern/shared-types';
import { agreed, ask, refusal } from './client.ts';

/** Somebody waits before a page; in ms. */
const PATIENCE = 10_000;

const soon = () => AbortSignal.timeout(PATIENCE);
const placeOf = (accountId: string) => `/api/membership/accounts/${accountId}`;

/** `taken` where another account has the mail address. */
export type Kept = 'kept' | 'taken';

/** Has the CMS keep the address and the password of an account; the same twice is done once. */
export async function keepAccount(accountId: string, account: NewAccount): Promise<Kept> {
  const response = await ask(placeOf(accountId), { method: 'PUT', body: account, signal: soon() });
  if (response.status === 409) return 'taken';
  if (!response.ok) throw refusal(response, 'a new account');
  return 'kept';
}

export async function changeAccount(accountId: string, change: AccountChange): Promise<Kept> {
  const response = await ask(placeOf(accountId), { method: 'PATCH', body: change, signal: soon() });
  if (response.status === 409) return 'taken';
  if (!response.ok) throw refusal(response, 'the change of an account');
  return 'kept';
}

/** Has the CMS forget address and password of an account; nothing happens where it has none. */
export async function forgetAccount(accountId: string): Promise<void> {
  const response = await ask(placeOf(accountId), { method: 'DELETE', signal: soon() });
  if (!response.ok) throw refusal(response, 'the end of an account');
}

/** The account that an address and a password open; null for none, whatever the reason. */
export async function accountBy(credentials: Credentials): Promise<string | null> {
  const asked = { method: 'POST', body: credentials, signal: soon() } as const;
  const response = await ask('/api/membership/credentials', asked);
  if (!response.ok) throw refusal(response, 'the question who somebody is');
  return (await agreed(CredentialsAnswer, response)).accountId;
}
