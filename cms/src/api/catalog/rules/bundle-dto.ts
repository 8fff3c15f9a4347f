import { PublishedDocument } from '@lectern/shared-types';
import type { Data } from '@strapi/strapi';
import { addressOf, ID_ONLY, MEDIA, SEO, timesOf, toMedia, toSeo } from '../../../kernel/documents';
import { keptOutline } from './outline';

export const BUNDLE = { cover: MEDIA, courses: ID_ONLY, seo: SEO };

export function toBundle(row: Data.ContentType<'api::catalog.bundle'>): PublishedDocument {
  return PublishedDocument.parse({
    type: 'bundle',
    ...addressOf(row),
    data: {
      ...timesOf(row),
      slug: row.slug,
      title: row.title,
      summary: row.summary,
      cover: toMedia(row.cover),
      courses: keptOutline(row.outline, [row.courses]).flat(),
      seo: toSeo(row.seo),
    },
  });
}
