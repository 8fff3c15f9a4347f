import type { Core, UID } from '@strapi/strapi';
import { tableOf } from '@lectern/cms-kernel';

/** One index per promise: an address is unique among what is live and among drafts, in each locale. */
export async function keepSlugsUnique(strapi: Core.Strapi, uids: readonly UID.ContentType[]): Promise<void> {
  for (const uid of uids) {
    const table = tableOf(strapi, uid);
    const drafts = strapi.contentType(uid).options?.draftAndPublish === true;
    await index(strapi, table, { name: `${table}_slug_live_key`, where: 'published_at is not null' });
    if (drafts)
      await index(strapi, table, { name: `${table}_slug_draft_key`, where: 'published_at is null' });
  }
}

async function index(
  strapi: Core.Strapi,
  table: string,
  { name, where }: { name: string; where: string },
): Promise<void> {
  await strapi.db.connection.raw(`create unique index if not exists ?? on ?? (slug, locale) where ${where}`, [
    name,
    table,
  ]);
}
