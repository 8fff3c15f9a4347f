import { PublishedDocument } from '@lectern/shared-types';
import type { Data } from '@strapi/strapi';

/** The item, and the tier that it is for, are kept as document ids when the price is made: relations to what is published come and go. */
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
      forTier: row.forTierId ?? null,
      from: row.from ?? null,
      until: row.until ?? null,
    },
  });
}
