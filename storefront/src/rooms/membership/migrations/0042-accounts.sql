-- Who has an account. Mail address and password are kept by the CMS's user whose name is this id; the address stands
-- here too, because mails must be written and accounts found while the CMS is away.
create table membership.account (
  id uuid primary key default gen_random_uuid(),
  -- Lower-case; null for whoever has deleted the account.
  email text unique check (email = lower(email)),
  display_name text not null default '' check (length(display_name) <= 80),
  locale site.locale not null,
  created_at timestamptz not null default clock_timestamp(),
  blocked_at timestamptz,
  deleted_at timestamptz,
  constraint account_deleted_has_no_address check ((deleted_at is null) = (email is not null))
);

-- Grants of accounts that are not there belong to nobody.
delete from membership."grant" where member_id not in (select id from membership.account);
alter table membership."grant" add constraint grant_of_an_account
  foreign key (member_id) references membership.account (id);
alter table membership."grant" add column note text not null default '';

-- Who is logged in where. The cookie holds what the hash is made of, and nobody else does.
create table membership.session (
  hash bytea primary key,
  -- By which its owner names it.
  id uuid not null unique default gen_random_uuid(),
  account_id uuid not null references membership.account (id) on delete cascade,
  -- In words, as in `Firefox · Linux`.
  device text not null,
  created_at timestamptz not null default clock_timestamp(),
  -- To some minutes.
  used_at timestamptz not null default clock_timestamp(),
  ends_at timestamptz not null
);
create index session_of_account on membership.session (account_id);
create index session_ends on membership.session (ends_at);

-- What a mailed link opens, once.
create table membership.single_use_token (
  hash bytea primary key,
  purpose text not null check (purpose in ('register', 'log_in', 'reset_password', 'change_email', 'delete_account')),
  -- Null for who has no account yet.
  account_id uuid references membership.account (id) on delete cascade,
  email text not null,
  details jsonb not null default '{}',
  created_at timestamptz not null default clock_timestamp(),
  ends_at timestamptz not null,
  used_at timestamptz
);
create index single_use_token_of_account on membership.single_use_token (account_id, purpose);
create index single_use_token_ends on membership.single_use_token (ends_at);
