-- What the desk of the admin panel asks for. The CMS writes lines and changes none; a worker carries them out.
create table membership.command (
  id bigint generated always as identity primary key,
  kind text not null,
  payload jsonb not null,
  -- The administrator of the CMS who asks, and why.
  actor_id integer not null,
  actor_name text not null,
  why text not null check (btrim(why) <> ''),
  created_at timestamptz not null default clock_timestamp(),
  due_at timestamptz not null default clock_timestamp(),
  attempts integer not null default 0,
  state text not null default 'waiting' check (state in ('waiting', 'waits_for_second', 'done', 'refused', 'failed')),
  done_at timestamptz,
  -- What has come of it, or why nothing has.
  result jsonb,
  constraint command_done_at check ((done_at is null) = (state in ('waiting', 'waits_for_second')))
);
create index command_waiting on membership.command (due_at, id) where state in ('waiting', 'waits_for_second');

-- What a second administrator says of a command that one alone may not give.
create table membership.second_opinion (
  command_id bigint primary key references membership.command (id),
  actor_id integer not null,
  actor_name text not null,
  agrees boolean not null,
  created_at timestamptz not null default clock_timestamp()
);

create function membership.tell_of_command() returns trigger language plpgsql security definer
set search_path = pg_catalog as $$
begin
  -- Whoever is blocked is out with the transaction that blocks him, whether or not a worker runs.
  if tg_table_name = 'command' and to_jsonb(new) ->> 'kind' = 'account.block' then
    update membership.account set blocked_at = coalesce(blocked_at, clock_timestamp())
      where id = (to_jsonb(new) -> 'payload' ->> 'accountId')::uuid;
    delete from membership.session where account_id = (to_jsonb(new) -> 'payload' ->> 'accountId')::uuid;
  end if;
  perform pg_notify('lectern.command', tg_table_name);
  return null;
end
$$;
create trigger tell after insert on membership.command
  for each row execute function membership.tell_of_command();
create trigger tell after insert on membership.second_opinion
  for each row execute function membership.tell_of_command();

-- Codes that give something to whoever redeems them first. The code itself stands nowhere, only what it hashes to.
create table membership.gift_code (
  id uuid primary key default gen_random_uuid(),
  hash bytea not null unique,
  target site.document_id not null,
  -- How long what it gives lasts from when it is redeemed; null for ever.
  lasts interval,
  most_claims integer not null default 1 check (most_claims > 0),
  claims integer not null default 0,
  ends_at timestamptz,
  revoked_at timestamptz,
  -- The command that made it; null for one that was bought.
  command_id bigint references membership.command (id),
  note text not null default '',
  created_at timestamptz not null default clock_timestamp(),
  constraint gift_code_claims_within_limit check (claims between 0 and most_claims)
);
create table membership.gift_claim (
  code_id uuid not null references membership.gift_code (id),
  account_id uuid not null references membership.account (id),
  grant_id uuid not null references membership."grant" (id),
  claimed_at timestamptz not null default clock_timestamp(),
  primary key (code_id, account_id)
);

-- Links that open one paid lesson to whoever has them.
create table membership.gift_link (
  id uuid primary key default gen_random_uuid(),
  hash bytea not null unique,
  lesson_id site.document_id not null,
  ends_at timestamptz,
  -- How many may open it; null for no limit.
  most_readers integer check (most_readers > 0),
  readers integer not null default 0,
  revoked_at timestamptz,
  command_id bigint not null references membership.command (id),
  note text not null default '',
  created_at timestamptz not null default clock_timestamp(),
  constraint gift_link_readers_within_limit check (most_readers is null or readers <= most_readers)
);

grant usage on schema membership to lectern_cms;
grant insert (kind, payload, actor_id, actor_name, why) on membership.command to lectern_cms;
grant insert (command_id, actor_id, actor_name, agrees) on membership.second_opinion to lectern_cms;
