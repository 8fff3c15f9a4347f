import type { Core, UID } from '@strapi/strapi';
import { type DocumentMiddleware, type LiveChange, tableOf, whenLive } from '@lectern/cms-kernel';

/**
 * Keeps the time of a locale's first publication. Strapi replaces the published row each time, so the draft
 * carries it; it is written past Strapi, which would otherwise call the draft modified.
 */
export function keepFirstLive(strapi: Core.Strapi, uids: readonly UID.ContentType[]): DocumentMiddleware {
  return whenLive(strapi, uids, stamp);
}

async function stamp({ strapi, uid, id, documentId, locale, trx }: LiveChange): Promise<void> {
  const table = tableOf(strapi, uid);
  const known = await trx(table)
    .where({ document_id: documentId, locale })
    .min('first_live_at as at')
    .first();
  const published = await trx(table).where({ id }).first('published_at');
  await trx(table)
    .where({ document_id: documentId, locale })
    .update({ first_live_at: known?.at ?? published?.published_at });
}
