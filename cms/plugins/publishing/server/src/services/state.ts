import type { PublishingState } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { readAlarms } from './alarms';
import { readHeld } from './held';

/** How publishing goes on the whole. */
export async function readState(strapi: Core.Strapi): Promise<PublishingState> {
  const { connection } = strapi.db;
  const publications = () => connection('site.desk_publication');
  const waits = await publications()
    .where({ state: 'waiting' })
    .first(connection.raw('count(*)::int as count, max(took_ms)::float8 as oldest'));
  const { count: setAside } = await publications()
    .where({ state: 'set_aside', is_superseded: false })
    .first(connection.raw('count(*)::int as count'));
  const lastDay: LastDay = await connection('site.desk_last_day').first();
  return {
    waiting: waits.count,
    setAside,
    oldestMs: whole(waits.oldest),
    held: await readHeld(strapi),
    lastDay: { count: lastDay.publications, p50Ms: whole(lastDay.p50_ms), p95Ms: whole(lastDay.p95_ms) },
    alarms: await readAlarms(strapi),
  };
}

interface LastDay {
  publications: number;
  p50_ms: number | null;
  p95_ms: number | null;
}

const whole = (milliseconds: number | null): number | null =>
  milliseconds === null ? null : Math.max(0, Math.round(milliseconds));
