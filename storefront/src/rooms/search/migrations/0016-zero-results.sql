-- What visitors looked for in vain: never who, never while they were typing. `rules/recordable.ts` decides what
-- may be kept, `sql/zero-results.ts` how much and how long.
create table search.zero_result (
  locale site.locale not null,
  query text not null check (char_length(query) between 1 and 60),
  count integer not null default 1 check (count > 0),
  first_at timestamptz not null default now(),
  last_at timestamptz not null default now(),
  primary key (locale, query)
);
create index zero_result_least on search.zero_result (count, last_at);

-- "We have seen to it": hides a query until somebody looks for it in vain again.
create table search.dismissed_query (
  id bigint generated always as identity primary key,
  locale site.locale not null,
  query text not null check (char_length(query) <= 60),
  dismissed_at timestamptz not null default now()
);
create index dismissed_query_last on search.dismissed_query (locale, query, dismissed_at);

create view search.desk_zero_result as
  select locale, query, count, first_at, last_at
  from search.zero_result z
  where not exists (
    select from search.dismissed_query d
    where d.locale = z.locale and d.query = z.query and d.dismissed_at >= z.last_at);

grant usage on schema search to lectern_cms;
grant select on search.desk_zero_result to lectern_cms;
grant insert (locale, query) on search.dismissed_query to lectern_cms;
