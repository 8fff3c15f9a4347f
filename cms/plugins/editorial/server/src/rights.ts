import type { Core } from '@strapi/strapi';
import { keptTypes } from './services/types';
import { DESK_RIGHTS, TEXT_RIGHTS } from './rules/rights';

const TEXT_NAMES: Record<keyof typeof TEXT_RIGHTS, string> = {
  read: 'Read reviews and versions',
  submit: 'Submit for review',
  first: 'First review',
  second: 'Second review',
};

const DESK_NAMES: Record<keyof typeof DESK_RIGHTS, string> = {
  assign: 'Assign reviewers and due times',
  override: 'Act and publish past the review',
  audit: 'Read and export the audit trail',
  settings: 'Change the settings of the desk',
};

/** Makes the desk's rights known to Strapi; before its own bootstrap, which drops permissions it does not know. */
export async function registerRights(strapi: Core.Strapi): Promise<void> {
  const reviewed = keptTypes(strapi)
    .filter(({ hasDrafts }) => hasDrafts)
    .map(({ uid }) => uid);
  const versioned = keptTypes(strapi).map(({ uid }) => uid);
  const texts = entriesOf(TEXT_RIGHTS).map(([name, uid]) => ({
    section: 'contentTypes',
    displayName: TEXT_NAMES[name],
    uid: uid.replace('plugin::editorial.', ''),
    pluginName: 'editorial',
    subjects: name === 'read' ? versioned : reviewed,
  }));
  const desk = entriesOf(DESK_RIGHTS).map(([name, uid]) => ({
    section: 'plugins',
    displayName: DESK_NAMES[name],
    uid: uid.replace('plugin::editorial.', ''),
    pluginName: 'editorial',
  }));
  await strapi.service('admin::permission').actionProvider.registerMany([...texts, ...desk]);
}

function entriesOf<K extends string>(rights: Record<K, string>): [K, string][] {
  return Object.entries(rights) as [K, string][]; // the keys of a record are its K
}
