import { PublishedDocument } from '@lectern/shared-types';
import type { Data } from '@strapi/strapi';
import { addressOf, MEDIA, toMedia } from '../../../kernel/documents';

export const AUTHOR = { picture: MEDIA, links: true };

export function toAuthor(row: Data.ContentType<'api::editorial.author'>): PublishedDocument {
  return PublishedDocument.parse({
    type: 'author',
    ...addressOf(row),
    data: {
      slug: row.slug,
      name: row.name,
      headline: row.headline || null,
      bio: row.bio || null,
      picture: toMedia(row.picture),
      links: row.links ?? [],
    },
  });
}
