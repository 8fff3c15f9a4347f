-- A text is one locale of one document. Types without languages keep their texts under the locale ''.

create table editorial.revision (
  id bigint generated always as identity primary key,
  uid text not null,
  document_id text not null,
  locale text not null,
  number integer not null check (number > 0),
  -- Of what is in it: two versions with the same hash say the same.
  hash text not null,
  -- Of the part that all locales share.
  common_hash text not null,
  content jsonb not null,
  -- What the ids in the content were called, for the day when they are gone.
  labels jsonb not null default '{}',
  title text not null,
  changed text[] not null default '{}',
  origin text not null,
  restored_from integer,
  author_id integer,
  author_name text not null,
  made_at timestamptz not null default now(),
  published_at timestamptz,
  unique (uid, document_id, locale, number)
);

create table editorial.review (
  uid text not null,
  document_id text not null,
  locale text not null,
  state text not null default 'draft' check (
    state in ('draft', 'submitted', 'first-review', 'second-review', 'approved', 'published', 'returned')
  ),
  -- Counts every change of this row: who acts on an older one is told.
  version integer not null default 0,
  title text not null default '',
  -- The version that the draft is now.
  revision integer,
  -- What the reviewers agreed to; nothing else may be published.
  approved_revision integer,
  approved_hash text,
  -- What readers see.
  live_revision integer,
  live_hash text,
  live_common_hash text,
  submitted_by integer,
  submitted_at timestamptz,
  first_reviewer_id integer,
  first_reviewer_name text,
  second_reviewer_id integer,
  second_reviewer_name text,
  assignee_id integer,
  assignee_name text,
  due_at timestamptz,
  findings jsonb not null default '[]',
  -- The document is gone; its history stays.
  ended_at timestamptz,
  changed_at timestamptz not null default now(),
  primary key (uid, document_id, locale)
);
create index review_queue on editorial.review (state, due_at) where ended_at is null;

-- Every step of every text. Never rewritten.
create table editorial.transition (
  id bigint generated always as identity primary key,
  uid text not null,
  document_id text not null,
  locale text not null,
  act text not null,
  from_state text not null,
  to_state text not null,
  revision integer,
  person_id integer,
  person_name text not null,
  reasons text[] not null default '{}',
  words text not null default '',
  is_override boolean not null default false,
  at timestamptz not null default now()
);
create index transition_of_text on editorial.transition (uid, document_id, locale, id desc);

create table editorial.remark (
  id bigint generated always as identity primary key,
  uid text not null,
  document_id text not null,
  locale text not null,
  revision integer not null,
  field text not null,
  quote text not null,
  start integer,
  note text not null,
  person_id integer,
  person_name text not null,
  at timestamptz not null default now(),
  resolved_at timestamptz
);
create index remark_of_text on editorial.remark (uid, document_id, locale, id);

-- One row, kept by administrators (see DeskSettings).
create table editorial.setting (
  the_only_one boolean primary key default true check (the_only_one),
  value jsonb not null
);
