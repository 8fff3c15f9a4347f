create table editorial.audit (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  actor_kind text not null check (actor_kind in ('person', 'import', 'schedule', 'system', 'visitor')),
  actor_id integer,
  actor_name text not null,
  ip text,
  -- What was done, as in `review.approve`, `entry.publish`, `admin.login-failed`.
  action text not null,
  -- What it was done to, as in `api::catalog.lesson:<documentId>:zh-CN` or `admin::user:3`.
  subject text,
  label text,
  before jsonb,
  after jsonb,
  words text not null default ''
);
create index audit_by_time on editorial.audit (at desc, id desc);
create index audit_by_subject on editorial.audit (subject, id desc);
create index audit_by_action on editorial.audit (action, id desc);

create function editorial.refuse_rewriting() returns trigger language plpgsql as $$
begin
  raise exception 'The audit trail is append-only.' using errcode = 'insufficient_privilege';
end
$$;
create trigger append_only before update or delete on editorial.audit
  for each row execute function editorial.refuse_rewriting();
create trigger append_only_whole before truncate on editorial.audit
  for each statement execute function editorial.refuse_rewriting();
create trigger append_only before update or delete on editorial.transition
  for each row execute function editorial.refuse_rewriting();
create trigger append_only_whole before truncate on editorial.transition
  for each statement execute function editorial.refuse_rewriting();

-- The storefront's rooms write lines of what is done there; they read and change none.
do $$
begin
  if exists (select from pg_roles where rolname = 'lectern_site') then
    grant usage on schema editorial to lectern_site;
    grant insert on editorial.audit to lectern_site;
  end if;
end
$$;
