import { PublishedDocument } from '@lectern/shared-types';
import type { Data } from '@strapi/strapi';
import { addressOf, SEO, timesOf, toSeo } from '../../../kernel/documents';

export const PAGE = { seo: SEO };

export function toPage(row: Data.ContentType<'api::editorial.page'>): PublishedDocument {
  return PublishedDocument.parse({
    type: 'page',
    ...addressOf(row),
    data: {
      ...timesOf(row),
      slug: row.slug,
      title: row.title,
      body: row.body ?? '',
      footerPosition: row.footerPosition ?? null,
      policy: row.policy ? { kind: row.policy, version: row.policyVersion ?? 1 } : null,
      seo: toSeo(row.seo),
    },
  });
}
