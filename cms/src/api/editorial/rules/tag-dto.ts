import { PublishedDocument } from '@lectern/shared-types';
import type { Data } from '@strapi/strapi';
import { addressOf } from '../../../kernel/documents';

export function toTag(row: Data.ContentType<'api::editorial.tag'>): PublishedDocument {
  return PublishedDocument.parse({
    type: 'tag',
    ...addressOf(row),
    data: { slug: row.slug, name: row.name },
  });
}
