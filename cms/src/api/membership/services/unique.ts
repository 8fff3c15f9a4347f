import { tableOf } from '@lectern/cms-kernel';
import type { Core } from '@strapi/strapi';
import { EmailTaken } from '../rules/refusals';
import { USER } from './users';

const EMAIL_KEY = 'account_email_key';

/** One account for an address and one user for an account, by the database: Strapi looks first and writes later. */
export async function keepAccountsUnique(strapi: Core.Strapi): Promise<void> {
  const { connection } = strapi.db;
  const table = tableOf(strapi, USER);
  await connection.raw(`create unique index if not exists account_name_key on ?? (username)`, [table]);
  await connection.raw(`create unique index if not exists ?? on ?? (lower(email))`, [EMAIL_KEY, table]);
}

/** Does `work`, which writes an address. @throws EmailTaken where another account has it by then */
export async function withFreeEmail(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (violates(error, EMAIL_KEY)) throw new EmailTaken();
    throw error;
  }
}

/** 23505: Postgres' code for a violated unique index. */
function violates(error: unknown, index: string): boolean {
  if (!(error instanceof Error) || !('code' in error) || !('constraint' in error)) return false;
  return error.code === '23505' && error.constraint === index;
}
