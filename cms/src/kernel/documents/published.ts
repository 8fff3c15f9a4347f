import type { PublishedDocument } from '@lectern/shared-types';
import type { Core, Data, UID } from '@strapi/strapi';

/** One published row, and how to say it; `read` throws where the row cannot be said. */
export interface PublishedRow {
  documentId: string;
  locale: string | null;
  read(): PublishedDocument;
}

/** Drafts of one type in one language: one of them, or those that a query of Strapi's finds. */
interface DraftsAsked {
  locale: string;
  documentId?: string;
  filters?: object;
}

/** A type as published: a room knows its rows, `publishing` only asks for pages of them. */
export interface PublishedSource {
  uid: UID.ContentType;
  /** Says a row that was put together elsewhere, as if it went live now. */
  said(row: { documentId: string; locale: string }): PublishedRow;
  /** Drafts as they would be said if they were published now. */
  drafts(strapi: Core.Strapi, asked: DraftsAsked): Promise<PublishedRow[]>;
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
  type Found = Data.ContentType<U> & Row;
  const find = async (strapi: Core.Strapi, query: object): Promise<Found[]> => {
    const found: unknown = await strapi.documents(uid).findMany({ ...query, populate } as never); // U is open, so nothing fits
    return found as Found[]; // Strapi answers rows of the type that was asked for
  };
  const rowOf = (row: Found): PublishedRow => ({
    documentId: row.documentId,
    locale: row.locale ?? null,
    read: () => say(row),
  });
  return {
    uid,
    async drafts(strapi, { documentId, filters, locale }) {
      const query = { status: 'draft', locale, filters: { ...filters, ...(documentId && { documentId }) } };
      return (await find(strapi, query)).map((row) => rowOf({ ...row, ...nowLive() }));
    },
    said(row) {
      const whole: unknown = { ...row, ...nowLive() };
      return rowOf(whole as Found); // `read` finds out what it lacks
    },
    async page(strapi, { start, limit, documentId }) {
      const query = {
        status: 'published',
        locale: '*',
        start,
        limit,
        sort: ['documentId:asc', 'id:asc'],
        filters: documentId ? { documentId } : {},
      };
      return (await find(strapi, query)).map(rowOf);
    },
  };
}

/** What publication itself would set: its time, and an outline that is told by the draft's own relations. */
const nowLive = () => ({ publishedAt: new Date().toISOString(), outline: null });

interface Row {
  documentId: string;
  locale?: string | null;
}
