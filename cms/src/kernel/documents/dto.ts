import type { Media, Seo } from '@lectern/shared-types';
import type { Data } from '@strapi/strapi';

/** What `Media` needs of a file. */
export const MEDIA = {
  fields: ['name', 'hash', 'ext', 'alternativeText', 'caption', 'mime', 'size', 'width', 'height'],
} as const;
/** What a mere reference needs. */
export const ID_ONLY = { fields: ['documentId'] } as const;
export const SEO = { populate: { picture: MEDIA } } as const;

type File = Partial<Data.ContentType<'plugin::upload.file'>>;

/** A file of the media library as readers get to know it; Strapi keeps sizes in units of 1000 bytes. */
export function toMedia(file: File | null | undefined): Media | null {
  if (!file) return null;
  return {
    name: `${file.hash}${file.ext}`,
    title: file.name ?? '',
    alt: file.alternativeText || null,
    caption: file.caption || null,
    mime: file.mime ?? 'application/octet-stream',
    bytes: Math.round(Number(file.size ?? 0) * 1000),
    width: file.width || null,
    height: file.height || null,
  };
}

interface SeoRow {
  title?: string | null;
  description?: string | null;
  picture?: File | null;
  hidden?: boolean | null;
}

export function toSeo(seo: SeoRow | null | undefined): Seo | null {
  if (!seo) return null;
  return {
    title: seo.title || null,
    description: seo.description || null,
    picture: toMedia(seo.picture),
    hidden: seo.hidden === true,
  };
}

/** Where a row of a localised type stands. */
export function addressOf(row: { documentId: string; locale?: unknown }) {
  return { documentId: row.documentId, locale: row.locale };
}

export function idsOf(rows: readonly { documentId: string }[] | null | undefined): string[] {
  return (rows ?? []).map((row) => row.documentId);
}

/** To a reader a text is as new as its last publication. */
export function timesOf(row: { publishedAt?: unknown; firstLiveAt?: unknown }) {
  return { firstPublishedAt: row.firstLiveAt ?? row.publishedAt, updatedAt: row.publishedAt };
}
