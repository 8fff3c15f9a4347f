import { mkdirSync } from 'node:fs';
import type { Core } from '@strapi/strapi';
import { incomingFolder } from './folders';
import { keepAddressesPlain } from './keep-plain';
import { nameFiles } from './naming';

/** The name that files bear in the database for the provider that keeps them; unlike its path, it never changes. */
const PROVIDER = 'lectern';

/** Takes over where the upload plugin keeps files, how it names them and how texts refer to them. */
export function registerMedia(strapi: Core.Strapi): void {
  strapi.config.set('plugin::upload.provider', PROVIDER);
  nameFiles(strapi);
  strapi.documents.use(keepAddressesPlain(strapi));
  mkdirSync(incomingFolder(), { recursive: true });
}

/**
 * Sets, on the first start only, that files are kept as they came: publishing makes its own sizes from the
 * original, and recompressed pictures cannot be told to be the same as an author's.
 */
export async function settleMedia(strapi: Core.Strapi): Promise<void> {
  const settled = strapi.store({ type: 'core', name: 'media', key: 'settled' });
  if (await settled.get()) return;
  const asTheyCame = {
    sizeOptimization: false,
    responsiveDimensions: false,
    autoOrientation: false,
    aiMetadata: false,
  };
  await strapi.plugin('upload').service('upload').setSettings(asTheyCame);
  await settled.set({ value: true });
}
