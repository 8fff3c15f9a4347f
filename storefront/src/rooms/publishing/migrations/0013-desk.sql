-- What the editors' desk may see of publishing: the CMS reads these views, and no table of the site.
create view site.desk_first_release as
select live_at from site.release order by id limit 1;

create view site.desk_publication as
select id, type, document_id, locale, created_at, done_at, state, attempts, path, trouble,
  -- Null for what was published before there was a site to publish it to.
  case when done_at is null then extract(epoch from clock_timestamp() - created_at) * 1000
    when created_at > (select live_at from site.desk_first_release)
      then extract(epoch from done_at - created_at) * 1000
  end as took_ms,
  -- A newer row says the same document again: this one's outcome matters to nobody any more.
  exists (
    select from site.outbox newer
    where newer.document_id = said.document_id and newer.type = said.type
      and newer.locale is not distinct from said.locale and newer.id > said.id
  ) as is_superseded
from site.outbox said;

-- From the change to the reader, over the last day.
create view site.desk_last_day as
select count(*)::integer as publications,
  percentile_cont(0.5) within group (order by took) as p50_ms,
  percentile_cont(0.95) within group (order by took) as p95_ms
from (
  select extract(epoch from done_at - created_at) * 1000 as took
  from site.outbox
  where state = 'live' and done_at > now() - interval '1 day'
    and created_at > (select live_at from site.desk_first_release)
) live;

create index outbox_set_aside on site.outbox (id desc) where state = 'set_aside';
create index outbox_done on site.outbox (done_at) where state = 'live';

grant select on site.desk_publication, site.desk_last_day to lectern_cms;

create view site.desk_hold as
select held_at, held_because from site.standing where held_at is not null;

create view site.desk_alarm as
select id, at, release, mended_by, total, files from site.alarm where at > now() - interval '7 days';

grant select on site.desk_hold, site.desk_alarm to lectern_cms;
