import type { AccountChange, NewAccount } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { NoSuchAccount } from '../rules/refusals';
import { withFreeEmail } from './unique';
import { USER, users } from './users';

/** The address of an account was proven before it came here. */
const PROVEN = { provider: 'local', confirmed: true, blocked: false };

/**
 * Makes the user that keeps an account's address and password. Where it is there already, it gets these: whoever
 * asks again because no answer came may have chosen another password meanwhile.
 *
 * @throws EmailTaken
 */
export async function putAccount(
  strapi: Core.Strapi,
  { accountId, email, password }: NewAccount & { accountId: string },
): Promise<void> {
  const put = async () => {
    const known = await idOf(strapi, accountId);
    if (known !== null) await users(strapi).edit(known, { email, password });
    else await users(strapi).add({ ...PROVEN, username: accountId, email, password });
  };
  await withFreeEmail(() =>
    strapi.db.transaction(async ({ trx }) => {
      // Two that ask for one account at once come one after the other.
      await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`membership.${accountId}`]);
      await put();
    }),
  );
}

/** @throws NoSuchAccount, EmailTaken */
export async function changeAccount(
  strapi: Core.Strapi,
  accountId: string,
  change: AccountChange,
): Promise<void> {
  const known = await idOf(strapi, accountId);
  if (known === null) throw new NoSuchAccount();
  await withFreeEmail(() => users(strapi).edit(known, change));
}

/** Does nothing where it is gone already. */
export async function removeAccount(strapi: Core.Strapi, accountId: string): Promise<void> {
  await strapi.db.query(USER).deleteMany({ where: { username: accountId } });
}

async function idOf(strapi: Core.Strapi, accountId: string): Promise<number | null> {
  const user: { id: number } | null = await strapi.db
    .query(USER)
    .findOne({ where: { username: accountId }, select: ['id'] });
  return user?.id ?? null;
}
