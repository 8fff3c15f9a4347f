import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import listed from '../../../demo-accounts.json';
import type { Env } from '../settings';
import { ROLES } from './roles';

const roleNames = Object.keys(ROLES) as (keyof typeof ROLES)[]; // the keys of a literal
const Account = z.object({
  role: z.enum(roleNames),
  email: z.email(),
  password: z.string(),
  firstname: z.string(),
  lastname: z.string(),
});
type Account = z.infer<typeof Account>;

/** The accounts of local mode, one for each role. Their passwords are public. */
const DEMO_ACCOUNTS = z.array(Account).parse(listed);

/** Production found an account whose password is public. */
class DemoAccountError extends Error {
  override readonly name = 'DemoAccountError';
  /** Strapi logs the stack of what stops it; whoever starts it needs the sentence alone. */
  override readonly stack = '';
}

/** Which accounts to make when nobody has any yet. */
function firstAccounts(env: Env): Account[] {
  if (env.LECTERN_MODE === 'local') return DEMO_ACCOUNTS;
  const { FIRST_ADMIN_EMAIL: email, FIRST_ADMIN_PASSWORD: password } = env;
  if (!email || !password) return [];
  return [{ role: 'administrator', email, password, firstname: 'Administrator', lastname: '' }];
}

/**
 * Makes the first accounts where there are none.
 *
 * @throws DemoAccountError in production, when an account of local mode is in the database.
 */
export async function settleAccounts(strapi: Core.Strapi, env: Env): Promise<void> {
  if (env.LECTERN_MODE === 'production') await refuseDemoAccounts(strapi);
  if (await strapi.service('admin::user').exists()) return;
  await removeStockTokens(strapi);
  const accounts = firstAccounts(env);
  for (const account of accounts) await createAccount(strapi, account);
  if (accounts.length === 0) {
    strapi.log.warn(
      'Nobody can log in yet: set FIRST_ADMIN_EMAIL and FIRST_ADMIN_PASSWORD, then start again.',
    );
  }
}

async function refuseDemoAccounts(strapi: Core.Strapi): Promise<void> {
  const emails = DEMO_ACCOUNTS.map(({ email }) => email);
  const found = await strapi.db.query('admin::user').findMany({ where: { email: { $in: emails } } });
  if (found.length === 0) return;
  const names = found.map(({ email }) => email).join(', ');
  throw new DemoAccountError(
    `Production does not start with accounts whose passwords are public: ${names}. ` +
      'Delete them in local mode (LECTERN_MODE=local), or use a database of its own.',
  );
}

async function createAccount(strapi: Core.Strapi, { role, ...account }: Account): Promise<void> {
  const { id } = await strapi.service('admin::role').findOne({ code: ROLES[role].code });
  await strapi.service('admin::user').create({ ...account, isActive: true, roles: [id] });
}

/** Strapi makes API tokens at its very first start, one with full access; nobody asked for them. */
async function removeStockTokens(strapi: Core.Strapi): Promise<void> {
  await strapi.db.query('admin::api-token').deleteMany({});
}
