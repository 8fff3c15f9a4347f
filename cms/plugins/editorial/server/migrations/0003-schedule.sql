create table editorial.schedule (
  id bigint generated always as identity primary key,
  uid text not null,
  document_id text not null,
  locale text not null,
  act text not null check (act in ('publish', 'unpublish')),
  at timestamptz not null,
  state text not null default 'waiting' check (state in ('waiting', 'done', 'failed', 'cancelled')),
  person_id integer,
  person_name text not null,
  failure text,
  made_at timestamptz not null default now(),
  ended_at timestamptz
);
create index schedule_due on editorial.schedule (at) where state = 'waiting';
create unique index schedule_one_of_a_kind on editorial.schedule (uid, document_id, locale, act)
  where state = 'waiting';
