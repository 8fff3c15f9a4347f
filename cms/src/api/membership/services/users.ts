import type { Core } from '@strapi/strapi';

/** The plugin's users, whose names are accounts' ids. */
export const USER = 'plugin::users-permissions.user';

/** What the plugin offers for them; it hashes passwords on their way in. */
interface Users {
  add(values: object): Promise<unknown>;
  edit(id: number, values: object): Promise<unknown>;
  validatePassword(password: string, hash: string): Promise<boolean>;
}

export const users = (strapi: Core.Strapi): Users => strapi.plugin('users-permissions').service('user');
