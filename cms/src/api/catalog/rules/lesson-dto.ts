import { PublishedDocument } from '@lectern/shared-types';
import type { Data } from '@strapi/strapi';
import { addressOf, MEDIA, SEO, timesOf, toMedia, toSeo } from '../../../kernel/documents';

export const LESSON = {
  cover: MEDIA,
  media: MEDIA,
  captions: { populate: { file: MEDIA } },
  chapters: true,
  chapterFile: MEDIA,
  seo: SEO,
} as const;

type Parts<Component> = readonly Partial<Component>[] | null | undefined;

/** Captions whose file was deleted from the library say nothing. */
function captionsOf(rows: Parts<Data.Component<'catalog.captions'>>) {
  return (rows ?? []).flatMap(({ language, file }) => (file ? [{ language, file: toMedia(file) }] : []));
}

/** In the order in which they are played, whatever order they were written in. */
function chaptersOf(rows: Parts<Data.Component<'catalog.chapter'>>) {
  const chapters = (rows ?? []).map(({ start, title }) => ({ start: start ?? 0, title: title ?? '' }));
  return chapters.sort((one, other) => one.start - other.start);
}

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
    body: {
      markdown: row.body ?? '',
      media: (row.media ?? []).map(toMedia),
      captions: captionsOf(row.captions),
      chapters: chaptersOf(row.chapters),
      chapterFile: toMedia(row.chapterFile),
    },
  });
}
