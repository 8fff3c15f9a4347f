import type { Core, UID } from '@strapi/strapi';
import type { Schema } from '../rules/snapshot';

/** A content type whose texts are kept in versions. */
export interface KeptType {
  uid: UID.ContentType;
  hasDrafts: boolean;
  isLocalized: boolean;
  schema: Schema;
}

/** A price is never rewritten, so it has no versions; its changes stand in the audit trail. */
const WITHOUT_VERSIONS = ['api::catalog.price'];

/** All content types that people write in; those with drafts are reviewed. */
export function keptTypes(strapi: Core.Strapi): KeptType[] {
  return Object.keys(strapi.contentTypes)
    .filter((uid) => uid.startsWith('api::') && !WITHOUT_VERSIONS.includes(uid))
    .map((uid) => describe(strapi, uid as UID.ContentType)); // a key of the registry of content types
}

/** The kept type of that name; undefined for what has no versions. */
export function keptType(strapi: Core.Strapi, uid: string): KeptType | undefined {
  if (!uid.startsWith('api::') || WITHOUT_VERSIONS.includes(uid) || !(uid in strapi.contentTypes))
    return undefined;
  return describe(strapi, uid as UID.ContentType); // it is in the registry
}

function describe(strapi: Core.Strapi, uid: UID.ContentType): KeptType {
  const model = strapi.contentType(uid);
  return {
    uid,
    hasDrafts: model.options?.draftAndPublish === true,
    isLocalized: strapi.plugin('i18n').service('content-types').isLocalizedContentType(model),
    schema: model as unknown as Schema, // a model's attributes, of which the snapshot reads a few properties
  };
}
