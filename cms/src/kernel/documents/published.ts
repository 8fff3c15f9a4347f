import type { PublishedDocument } from '@lectern/shared-types';
import type { Core, Data, UID } from '@strapi/strapi';

/** One published row, and how to say it; `read` throws where the row cannot be said. */
export interface PublishedRow {
  documentId: string;
  locale: string | null;
  read(): PublishedDocument;
}

/** A type as published: a room knows its rows, `publishing` only asks for pages of them. */
export interface PublishedSource {
  uid: UID.ContentType;
  /** Rows in a fixed order, every locale; of one document where `documentId` is given. */
  page(
    strapi: Core.Strapi,
    range: { start: number; limit: number; documentId?: string },
  ): Promise<PublishedRow[]>;
}

/** Binds a content type to its populate and its mapping, so that the compiler checks the row that is read. */
export function publishedSource<U extends UID.ContentType>(
  uid: U,
  populate: object,
  say: (row: Data.ContentType<U>) => PublishedDocument,
): PublishedSource {
  return {
    uid,
    async page(strapi, { start, limit, documentId }) {
      const query = {
        status: 'published',
        locale: '*',
        populate,
        start,
        limit,
        sort: ['documentId:asc', 'id:asc'],
        filters: documentId ? { documentId } : {},
      };
      const found: unknown = await strapi.documents(uid).findMany(query as never); // U is open, so nothing fits
      const rows = found as (Data.ContentType<U> & Row)[]; // Strapi answers rows of the type that was asked for
      return rows.map((row) => ({
        documentId: row.documentId,
        locale: row.locale ?? null,
        read: () => say(row),
      }));
    },
  };
}

interface Row {
  documentId: string;
  locale?: string | null;
}
