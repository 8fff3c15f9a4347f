import type { Core } from '@strapi/strapi';
import { type Right, RIGHTS } from './rules/rights';

const NAMES: Record<Right, string> = {
  see: 'See accounts and their grants',
  block: 'Block accounts and end their sessions',
  give: 'Give and revoke grants',
  gifts: 'Make and revoke gift codes and gift links',
  second: 'Agree, as the second, to what one may not do alone',
};

/** Makes the rights known to Strapi; before its own bootstrap, which drops permissions it does not know. */
export async function registerRights(strapi: Core.Strapi): Promise<void> {
  const rights = Object.entries(RIGHTS).map(([name, uid]) => ({
    section: 'plugins',
    displayName: NAMES[name as Right], // the keys of a record are its keys
    uid: uid.replace('plugin::membership.', ''),
    pluginName: 'membership',
  }));
  await strapi.service('admin::permission').actionProvider.registerMany(rights);
}
