import { PublishedDocument } from '@lectern/shared-types';
import type { Data } from '@strapi/strapi';
import { addressOf, MEDIA, SEO, timesOf, toMedia, toSeo } from '../../../kernel/documents';

export const LESSON = { cover: MEDIA, media: MEDIA, seo: SEO };

/** `data` is public whatever the access; what stands under `body` is `membership`'s to keep. */
export function toLesson(row: Data.ContentType<'api::catalog.lesson'>): PublishedDocument {
  return PublishedDocument.parse({
    type: 'lesson',
    ...addressOf(row),
    data: {
      ...timesOf(row),
      slug: row.slug,
      title: row.title,
      teaser: row.teaser || null,
      cover: toMedia(row.cover),
      kind: row.kind,
      access: row.access,
      duration: row.duration ?? null,
      seo: toSeo(row.seo),
    },
    body: { markdown: row.body ?? '', media: (row.media ?? []).map(toMedia) },
  });
}
