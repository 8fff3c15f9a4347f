import type { Core, UID } from '@strapi/strapi';
import type { Text } from '../rules/text';

/** Where a text opens in the panel's content manager. */
export function panelLink(strapi: Core.Strapi, { uid, documentId, locale }: Text): string {
  const panel: string = strapi.config.get('admin.absoluteUrl');
  const model = strapi.getModel(uid as UID.ContentType); // of the registry, or undefined for a type that is gone
  const path = model?.kind === 'singleType' ? `single-types/${uid}` : `collection-types/${uid}/${documentId}`;
  const query = locale ? `?plugins[i18n][locale]=${locale}` : '';
  return `${panel}/content-manager/${path}${query}`;
}
