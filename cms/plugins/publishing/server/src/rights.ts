import type { Core } from '@strapi/strapi';
import { DESK_RIGHTS, FOLLOW } from './rules/rights';
import { UIDS } from './rules/types';

const DESK_NAMES: Record<keyof typeof DESK_RIGHTS, string> = {
  oversee: 'See how publishing goes',
  check: 'See what the check of the site finds',
  searches: 'See and put away what visitors search in vain',
};

/** Makes the rights known to Strapi; before its own bootstrap, which drops permissions it does not know. */
export async function registerRights(strapi: Core.Strapi): Promise<void> {
  const follow = {
    section: 'contentTypes',
    displayName: 'See what is on the site',
    uid: FOLLOW.replace('plugin::publishing.', ''),
    pluginName: 'publishing',
    subjects: Object.values(UIDS),
  };
  const desk = Object.entries(DESK_RIGHTS).map(([name, uid]) => ({
    section: 'plugins',
    displayName: DESK_NAMES[name as keyof typeof DESK_RIGHTS], // the keys of a record are its keys
    uid: uid.replace('plugin::publishing.', ''),
    pluginName: 'publishing',
  }));
  await strapi.service('admin::permission').actionProvider.registerMany([follow, ...desk]);
}
