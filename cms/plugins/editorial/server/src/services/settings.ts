import { DeskSettings } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import type { Actor } from './acting';
import { audit } from './audit';

const DEFAULT: DeskSettings = {
  stages: 2,
  firstReviewHours: 48,
  secondReviewHours: 72,
  keepRevisions: 200,
  keepDays: 90,
};

/** How the desk works on this site; what was never set is as Lectern comes. */
export async function readSettings(strapi: Core.Strapi): Promise<DeskSettings> {
  const row = await strapi.db.transaction(({ trx }) => trx('editorial.setting').first('value'));
  // Strapi has its driver leave JSON unread.
  return DeskSettings.parse({ ...DEFAULT, ...(row && JSON.parse(row.value)) });
}

/** Changes how the desk works, with a line in the audit trail. What texts went through stays as it was. */
export async function saveSettings(strapi: Core.Strapi, actor: Actor, after: DeskSettings): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw('lock table editorial.setting in exclusive mode');
    const before = await readSettings(strapi);
    await trx('editorial.setting')
      .insert({ value: JSON.stringify(after) })
      .onConflict('the_only_one')
      .merge();
    await audit(trx, { actor, action: 'settings.update', before, after });
  });
}
