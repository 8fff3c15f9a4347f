import { PublishedDocument } from '@lectern/shared-types';
import type { Data } from '@strapi/strapi';
import { addressOf } from '../../../kernel/documents';

export function toCategory(row: Data.ContentType<'api::editorial.category'>): PublishedDocument {
  return PublishedDocument.parse({
    type: 'category',
    ...addressOf(row),
    data: {
      slug: row.slug,
      name: row.name,
      description: row.description || null,
      position: row.position ?? 0,
    },
  });
}
