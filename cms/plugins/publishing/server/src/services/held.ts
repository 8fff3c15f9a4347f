import type { Held } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';

/** Why nothing new goes live just now; null where publishing goes on. */
export async function readHeld(strapi: Core.Strapi): Promise<Held | null> {
  const row: { held_at: Date; held_because: string } | undefined = await strapi.db
    .connection('site.desk_hold')
    .first();
  return row ? { since: row.held_at.toISOString(), because: row.held_because } : null;
}
