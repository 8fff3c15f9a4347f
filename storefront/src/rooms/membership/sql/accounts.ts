import type { Locale } from '@lectern/shared-types';
import { rows, type Transaction } from '#kernel/db/index.ts';

/** An account that is not deleted. */
export interface Account {
  id: string;
  email: string;
  displayName: string;
  locale: Locale;
  isBlocked: boolean;
}

const COLUMNS = `id, email, display_name as "displayName", locale, blocked_at is not null as "isBlocked"`;

export async function findAccountBy(email: string): Promise<Account | null> {
  const [found] = await rows<Account>(`select ${COLUMNS} from membership.account where email = $1`, [email]);
  return found ?? null;
}

export async function findAccount(id: string): Promise<Account | null> {
  const [found] = await rows<Account>(
    `select ${COLUMNS} from membership.account where id = $1 and deleted_at is null`,
    [id],
  );
  return found ?? null;
}

/** @returns false where there is an account of this id or address */
export async function insertAccount(
  trx: Transaction,
  { id, email, displayName, locale }: Omit<Account, 'isBlocked'>,
): Promise<boolean> {
  const { rowCount } = await trx.query(
    `insert into membership.account (id, email, display_name, locale) values ($1, $2, $3, $4)
     on conflict do nothing`,
    [id, email, displayName, locale],
  );
  return rowCount === 1;
}

export async function setName(id: string, displayName: string): Promise<void> {
  await rows('update membership.account set display_name = $2 where id = $1', [id, displayName]);
}

export async function setLocale(id: string, locale: Locale): Promise<void> {
  await rows('update membership.account set locale = $2 where id = $1', [id, locale]);
}

export async function setEmail(trx: Transaction, id: string, email: string): Promise<void> {
  await trx.query('update membership.account set email = $2 where id = $1', [id, email]);
}
