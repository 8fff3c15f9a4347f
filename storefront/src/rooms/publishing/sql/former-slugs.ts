import type { Locale, PublishedType } from '@lectern/shared-types';
import { rows } from '#kernel/db/index.ts';

/** The documents that had this slug once and left it, the last one first. */
export async function formerOwners(type: PublishedType, locale: Locale, slug: string): Promise<string[]> {
  const found = await rows<{ id: string }>(
    `select document_id as id from site.former_slug
     where type = $1 and locale = $2 and slug = $3 order by left_at desc, document_id`,
    [type, locale, slug],
  );
  return found.map(({ id }) => id);
}
