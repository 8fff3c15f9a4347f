import { rows } from '#kernel/db/index.ts';
import { countWaiting } from '#kernel/events/index.ts';
import type { Figures } from '../rules/metrics.ts';

type OfPublishing = Omit<Figures, 'lastDay' | 'deliveries'>;

async function present(): Promise<OfPublishing> {
  const [row] = await rows<OfPublishing>(
    `select w.waiting, w.oldest,
       (select count(*)::integer from site.desk_publication where state = 'set_aside' and not is_superseded) as "setAside",
       (select held_at is not null from site.standing) as "isHeld",
       (select count(*)::integer from site.alarm) as alarms,
       (select extract(epoch from done_at)::float8 from site.chore
        where name = 'compare' and was_done) as "comparedAt"
     from (select count(*)::integer as waiting,
         coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0)::float8 as oldest
       from site.outbox where state = 'waiting') w`,
  );
  if (!row) throw new Error('An aggregate answers one row.');
  return row;
}

async function lastDay(): Promise<Figures['lastDay']> {
  const [row] = await rows<Figures['lastDay']>(
    `select count(*)::integer as count, coalesce(sum(took), 0)::float8 as sum,
       percentile_cont(0.5) within group (order by took) as p50,
       percentile_cont(0.95) within group (order by took) as p95,
       percentile_cont(0.99) within group (order by took) as p99
     from (select extract(epoch from done_at - created_at)::float8 as took
       from site.outbox where state = 'live' and done_at > now() - interval '1 day') live`,
  );
  if (!row) throw new Error('An aggregate answers one row.');
  return row;
}

/** How publishing goes. */
export async function readFigures(): Promise<Figures> {
  const [now, day, deliveries] = await Promise.all([present(), lastDay(), countWaiting()]);
  return { ...now, lastDay: day, deliveries };
}
