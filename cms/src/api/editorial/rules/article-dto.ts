import { PublishedDocument } from '@lectern/shared-types';
import type { Data } from '@strapi/strapi';
import { addressOf, MEDIA, SEO, timesOf, toMedia, toSeo } from '../../../kernel/documents';
import { CLASSIFIED, toClassified } from './classified-dto';

export const ARTICLE = { ...CLASSIFIED, cover: MEDIA, seo: SEO };

export function toArticle(row: Data.ContentType<'api::editorial.article'>): PublishedDocument {
  return PublishedDocument.parse({
    type: 'article',
    ...addressOf(row),
    data: {
      ...toClassified(row),
      ...timesOf(row),
      slug: row.slug,
      title: row.title,
      summary: row.summary,
      cover: toMedia(row.cover),
      body: row.body ?? '',
      seo: toSeo(row.seo),
    },
  });
}
