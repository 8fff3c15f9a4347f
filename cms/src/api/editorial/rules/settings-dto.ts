import { PublishedDocument } from '@lectern/shared-types';
import type { Data } from '@strapi/strapi';
import { addressOf, MEDIA, toMedia } from '../../../kernel/documents';

export const SETTINGS = { logo: MEDIA, social: true, audience: true, verifications: true };

export function toSettings(row: Data.ContentType<'api::editorial.site-setting'>): PublishedDocument {
  return PublishedDocument.parse({
    type: 'settings',
    ...addressOf(row),
    data: {
      name: row.name,
      tagline: row.tagline || null,
      description: row.description,
      audience: (row.audience ?? []).map((line) => line.text),
      logo: toMedia(row.logo),
      social: row.social ?? [],
      icpNumber: row.icpNumber || null,
      verifications: row.verifications ?? [],
    },
  });
}
