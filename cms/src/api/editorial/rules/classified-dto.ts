import type { Classified } from '@lectern/shared-types';
import type { Data } from '@strapi/strapi';
import type { z } from 'zod';
import { ID_ONLY, idsOf } from '../../../kernel/documents';

export const CLASSIFIED = { authors: ID_ONLY, category: ID_ONLY, tags: ID_ONLY };

type Row = Pick<Data.ContentType<'api::editorial.article'>, 'authors' | 'category' | 'tags'>;

/** How a text stands among others; courses and articles say it alike. */
export function toClassified(row: Row): z.infer<typeof Classified> {
  return {
    authors: idsOf(row.authors),
    category: row.category?.documentId ?? null,
    tags: idsOf(row.tags),
  };
}
