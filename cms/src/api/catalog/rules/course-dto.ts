import { PublishedDocument } from '@lectern/shared-types';
import type { Data } from '@strapi/strapi';
import { addressOf, ID_ONLY, MEDIA, SEO, timesOf, toMedia, toSeo } from '../../../kernel/documents';
import { CLASSIFIED, toClassified } from '../../editorial';
import { keptOutline } from './outline';

export const COURSE = {
  ...CLASSIFIED,
  cover: MEDIA,
  sections: { populate: { lessons: ID_ONLY } },
  outcomes: true,
  requirements: true,
  faq: true,
  seo: SEO,
};

type Row = Data.ContentType<'api::catalog.course'>;

export function toCourse(row: Row): PublishedDocument {
  return PublishedDocument.parse({
    type: 'course',
    ...addressOf(row),
    data: {
      ...toClassified(row),
      ...timesOf(row),
      slug: row.slug,
      title: row.title,
      subtitle: row.subtitle || null,
      summary: row.summary,
      cover: toMedia(row.cover),
      level: row.level,
      language: row.language,
      sections: sectionsOf(row),
      outcomes: (row.outcomes ?? []).map((line) => line.text),
      requirements: (row.requirements ?? []).map((line) => line.text),
      faq: row.faq ?? [],
      seo: toSeo(row.seo),
      featured: row.featured ?? null,
    },
  });
}

function sectionsOf(row: Row): { title: string | null; lessons: string[] }[] {
  const sections = row.sections ?? [];
  const outline = keptOutline(
    row.outline,
    sections.map((section) => section.lessons),
  );
  return sections.map(({ title }, index) => ({ title: title || null, lessons: outline[index] ?? [] }));
}
