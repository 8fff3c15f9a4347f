import { PublishedDocument } from '@lectern/shared-types';
import type { Data } from '@strapi/strapi';

/** The item is kept as a document id when the price is made: relations to what is published come and go. */
export function toPrice(row: Data.ContentType<'api::catalog.price'>): PublishedDocument {
  return PublishedDocument.parse({
    type: 'price',
    documentId: row.documentId,
    locale: null,
    data: {
      itemType: row.itemType,
      item: row.item,
      kind: row.kind,
      period: row.period ?? null,
      currency: row.currency,
      amount: row.amount,
      from: row.from ?? null,
      until: row.until ?? null,
    },
  });
}
