import { tableOf } from '@lectern/cms-kernel';
import type { OpenDocument } from './documents';

/** One of Strapi's rows of a document. What has no drafts is both: written and read. */
export interface DocumentRow {
  id: number;
  /** '' for a type without languages. */
  locale: string;
  isDraft: boolean;
  isLive: boolean;
  publishedAt: Date | null;
}

interface Stored {
  id: number;
  locale: string | null;
  published_at: Date | null;
}

/** All rows of a document, in every language. */
export async function documentRows({ strapi, trx, type, documentId }: OpenDocument): Promise<DocumentRow[]> {
  const rows: Stored[] = await trx(tableOf(strapi, type.uid))
    .where({ document_id: documentId })
    .select('id', 'locale', 'published_at')
    .orderBy('id');
  return rows.map(({ id, locale, published_at: publishedAt }) => ({
    id,
    locale: type.isLocalized ? (locale ?? '') : '',
    isDraft: !type.hasDrafts || publishedAt === null,
    isLive: !type.hasDrafts || publishedAt !== null,
    publishedAt,
  }));
}
