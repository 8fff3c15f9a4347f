import { DeskSettings } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';

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
