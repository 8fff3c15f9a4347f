-- What the desk of the admin panel sees. No hash of a code, of a link or of a session is among it.
create view membership.desk_account as
  select id, email, display_name, locale, created_at, blocked_at, deleted_at,
    (select count(*)::int from membership."grant" g where g.member_id = account.id and g.revoked_at is null
      and g.starts_at <= now() and (g.ends_at is null or g.ends_at > now())) as live_grants,
    (select count(*)::int from membership.session s where s.account_id = account.id and s.ends_at > now())
      as sessions,
    (select max(s.used_at) from membership.session s where s.account_id = account.id) as seen_at
  from membership.account;

create view membership.desk_grant as
  select id, member_id as account_id, target, cause, cause_id, starts_at, ends_at, revoked_at, revoked_why, note,
    created_at,
    case when revoked_at is not null then 'revoked' when starts_at > now() then 'coming'
      when ends_at <= now() then 'ended' else 'live' end as state
  from membership."grant";

-- How many hashes a command brings is all that is told of them.
create view membership.desk_command as
  select c.id, c.kind, c.payload - 'hashes' - 'hash' as payload,
    coalesce(jsonb_array_length(c.payload -> 'hashes'), 0) as codes,
    c.actor_id, c.actor_name, c.why, c.created_at, c.state, c.attempts, c.done_at, c.result,
    o.actor_name as second_name, o.agrees as second_agrees, o.created_at as second_at
  from membership.command c left join membership.second_opinion o on o.command_id = c.id;

create view membership.desk_gift_code as
  select g.id, g.target, extract(day from g.lasts)::int as days, g.most_claims, g.claims, g.ends_at, g.revoked_at,
    g.note, g.created_at, g.command_id, c.actor_name,
    case when g.revoked_at is not null then 'revoked' when g.ends_at <= now() then 'ended'
      when g.claims >= g.most_claims then 'used_up' else 'live' end as state
  from membership.gift_code g left join membership.command c on c.id = g.command_id;

create view membership.desk_gift_link as
  select g.id, g.lesson_id, g.most_readers, g.readers, g.ends_at, g.revoked_at, g.note, g.created_at, g.command_id,
    c.actor_name,
    case when g.revoked_at is not null then 'revoked' when g.ends_at <= now() then 'ended'
      when g.readers >= g.most_readers then 'used_up' else 'live' end as state
  from membership.gift_link g join membership.command c on c.id = g.command_id;

grant select on membership.desk_account, membership.desk_grant, membership.desk_command, membership.desk_gift_code,
  membership.desk_gift_link to lectern_cms;
-- So that the desk knows which line it has just written.
grant select (id) on membership.command to lectern_cms;

-- The desk lists the newest first.
create index account_created on membership.account (created_at, id);
create index command_of_account on membership.command ((payload ->> 'accountId')) where payload ? 'accountId';
