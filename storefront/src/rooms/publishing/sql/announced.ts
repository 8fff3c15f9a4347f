import { rows } from '#kernel/db/index.ts';

/** What went live since the last announcement. */
export interface Unannounced {
  /** Null where nothing was ever announced. */
  since: string | null;
  /** When the last of it went live, to the microsecond: as Postgres writes it. */
  until: string;
  documentIds: string[];
  /** Addresses that documents have left, and where each is now; null for nowhere. */
  left: { path: string; to: string | null }[];
}

/** Publications are serial, so what goes live later has a later time. */
export async function listUnannounced(): Promise<Unannounced> {
  const [found] = await rows<Unannounced>(
    `with told as (select until from site.announced),
     news as (select * from site.outbox where state = 'live' and done_at > (select until from told))
     select (select until from told)::text as since,
       coalesce((select max(done_at) from news), clock_timestamp())::text as until,
       coalesce((select array_agg(distinct document_id::text) from news), '{}') as "documentIds",
       coalesce((
         select jsonb_agg(distinct jsonb_build_object('path', former.path, 'to', news.path)) from news cross join lateral (
           select o.path from site.outbox o
           where o.document_id = news.document_id and o.locale = news.locale and o.id < news.id and o.path is not null
           order by o.id desc limit 1) former
         where news.path is distinct from former.path), '[]') as "left"`,
  );
  return found ?? { since: null, until: new Date(0).toISOString(), documentIds: [], left: [] };
}

export async function noteAnnounced(until: string): Promise<void> {
  await rows(
    `insert into site.announced (until) values ($1)
     on conflict (single) do update set until = excluded.until`,
    [until],
  );
}
