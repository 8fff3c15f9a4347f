import type { IncomingMessage, ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { AccountChange, Credentials, NewAccount } from '@lectern/shared-types';

/** What the CMS keeps of an account. */
export interface FakeAccount {
  email: string;
  password: string | null;
  blocked: boolean;
}

type Accounts = Map<string, FakeAccount>;
type Told = [status: number, body?: object];

const isTaken = (accounts: Accounts, id: string, email: string | undefined) =>
  [...accounts].some(([other, account]) => other !== id && account.email === email);

function put(accounts: Accounts, id: string, account: NewAccount): Told {
  if (isTaken(accounts, id, account.email)) return [409, { error: { code: 'EMAIL_TAKEN' } }];
  accounts.set(id, { blocked: false, ...account });
  return [200, { accountId: id }];
}

function change(accounts: Accounts, id: string, changed: AccountChange): Told {
  const account = accounts.get(id);
  if (!account) return [404];
  if (isTaken(accounts, id, changed.email)) return [409, { error: { code: 'EMAIL_TAKEN' } }];
  accounts.set(id, { ...account, ...changed });
  return [200, { accountId: id }];
}

function check(accounts: Accounts, { email, password }: Credentials): Told {
  const found = [...accounts].find(
    ([, account]) => account.email === email && account.password === password && !account.blocked,
  );
  return [200, { accountId: found?.[0] ?? null }];
}

async function told(accounts: Accounts, request: IncomingMessage): Promise<Told> {
  const id = request.url?.split('/').at(-1) ?? '';
  if (request.method === 'DELETE') {
    accounts.delete(id);
    return [204];
  }
  const body = await json(request);
  if (request.method === 'POST') return check(accounts, Credentials.parse(body));
  if (request.method === 'PUT') return put(accounts, id, NewAccount.parse(body));
  return change(accounts, id, AccountChange.parse(body));
}

/** Answers as `cms/src/api/membership` does, from this memory. */
export async function answerOfAccounts(
  accounts: Accounts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [status, body] = await told(accounts, request).catch((): Told => [500]);
  response.writeHead(status).end(body && JSON.stringify(body));
}
