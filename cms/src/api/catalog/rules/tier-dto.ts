import { PublishedDocument } from '@lectern/shared-types';
import type { Data } from '@strapi/strapi';
import { addressOf, ID_ONLY } from '../../../kernel/documents';
import { keptOutline } from './outline';

export const TIER = { benefits: true, courses: ID_ONLY };

type Row = Data.ContentType<'api::catalog.tier'>;

export function toTier(row: Row): PublishedDocument {
  return PublishedDocument.parse({
    type: 'tier',
    ...addressOf(row),
    data: {
      slug: row.slug,
      name: row.name,
      summary: row.summary,
      benefits: (row.benefits ?? []).map((line) => line.text),
      rank: row.rank,
      opens: row.opensAll
        ? { kind: 'all' }
        : { kind: 'courses', courses: keptOutline(row.outline, [row.courses]).flat() },
    },
  });
}
