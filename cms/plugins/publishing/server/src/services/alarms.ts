import type { DriftAlarm } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';

interface Row {
  id: string;
  at: Date;
  release: string;
  mended_by: string;
  total: number;
  files: string[];
}

/** What the nightly comparisons of the last week found wrong with the live site, the newest first. */
export async function readAlarms(strapi: Core.Strapi): Promise<DriftAlarm[]> {
  const rows: Row[] = await strapi.db.connection('site.desk_alarm').orderBy('id', 'desc').limit(SHOWN);
  return rows.map(({ id, at, release, mended_by, total, files }) => ({
    id: Number(id),
    at: at.toISOString(),
    release,
    mendedBy: mended_by,
    total,
    files,
  }));
}

/** There is one comparison a night. */
const SHOWN = 7;
