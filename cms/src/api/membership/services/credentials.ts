import { tableOf } from '@lectern/cms-kernel';
import type { Credentials } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { USER, users } from './users';

/** A bcrypt hash of no password: who is unknown or has none costs the same work as who is known. */
const NOBODYS = `$2a$10$${'.'.repeat(53)}`;

interface Keys {
  username: string;
  password: string | null;
  blocked: boolean | null;
}

/**
 * The account that an address and a password open together; null for an unknown address, a wrong password, an
 * account without password and a blocked one, which the time that it takes does not tell apart.
 */
export async function accountOf(
  strapi: Core.Strapi,
  { email, password }: Credentials,
): Promise<string | null> {
  const keys: Keys | undefined = await strapi.db
    .connection(tableOf(strapi, USER))
    .whereRaw('lower(email) = ?', [email])
    .first('username', 'password', 'blocked');
  const fits = await users(strapi).validatePassword(password, keys?.password ?? NOBODYS);
  return fits && keys?.password && !keys.blocked ? keys.username : null;
}
