-- The policies that stand on the site, in each of their languages.
create table membership.policy (
  document_id site.document_id not null,
  locale site.locale not null,
  kind text not null check (kind in ('terms', 'privacy', 'refund')),
  version integer not null check (version > 0),
  slug site.slug not null,
  title text not null,
  made_of text,
  primary key (document_id, locale)
);

-- Every text that ever stood on the site as a version of a policy: what readers had before them.
create table membership.policy_version (
  kind text not null,
  version integer not null,
  locale site.locale not null,
  -- SHA-256 of title and text as editors wrote them.
  digest bytea not null,
  document_id site.document_id not null,
  stored_at timestamptz not null default clock_timestamp(),
  primary key (kind, version, locale, digest)
);

-- Who has agreed to which version of a policy, when, and in which language it was shown.
create table membership.consent (
  account_id uuid not null references membership.account (id) on delete cascade,
  kind text not null,
  version integer not null,
  locale site.locale not null,
  agreed_at timestamptz not null default clock_timestamp(),
  primary key (account_id, kind, version)
);

-- What an account wants to be told otherwise than is usual.
create table membership.preference (
  account_id uuid not null references membership.account (id) on delete cascade,
  topic text not null,
  channel text not null check (channel in ('mail', 'site')),
  wanted boolean not null,
  changed_at timestamptz not null default clock_timestamp(),
  primary key (account_id, topic, channel)
);

-- What an account is told on the site. Its words are made when it is shown, in the language of the page.
create table membership.notice (
  id bigint generated always as identity primary key,
  key text not null unique,
  account_id uuid not null references membership.account (id) on delete cascade,
  kind text not null,
  data jsonb not null,
  created_at timestamptz not null default clock_timestamp(),
  read_at timestamptz
);
create index notice_of_account on membership.notice (account_id, id desc);

-- Pictures of readers, made anew from what they sent: WebP without any metadata.
create table membership.avatar (
  account_id uuid primary key references membership.account (id) on delete cascade,
  -- SHA-256 of the picture, in hexadecimal; its name on the site.
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  picture bytea not null,
  created_at timestamptz not null default clock_timestamp()
);
create index avatar_hash on membership.avatar (hash);
