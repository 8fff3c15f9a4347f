-- "Read this document again": written by the CMS in the very transaction that changes what readers see.
create table site.outbox (
  id bigint generated always as identity primary key,
  type text not null check (type in
    ('settings', 'author', 'category', 'tag', 'page', 'article', 'lesson', 'course', 'bundle', 'tier', 'price')),
  document_id site.document_id not null,
  -- Null for what has no words.
  locale site.locale,
  -- However often one transaction touches a text, it is said once.
  transaction xid8 not null default pg_current_xact_id(),
  created_at timestamptz not null default clock_timestamp(),
  -- `waiting` until readers see it (`live`), or until it has failed too often (`set_aside`).
  state text not null default 'waiting' check (state in ('waiting', 'live', 'set_aside')),
  attempts integer not null default 0,
  next_at timestamptz not null default clock_timestamp(),
  -- When its state became final.
  done_at timestamptz,
  -- Where readers find it, as in `/en/courses/first-steps/`; null for what has no page of its own or is gone.
  path text,
  -- Why it could not be done, in words for editors.
  trouble text,
  constraint outbox_says_it_once unique nulls not distinct (transaction, type, document_id, locale),
  constraint outbox_is_done_at_some_time check ((state = 'waiting') = (done_at is null))
);
create index outbox_waiting on site.outbox (id) where state = 'waiting';
create index outbox_of_document on site.outbox (document_id, id desc);

grant usage on schema site to lectern_cms;
grant insert (type, document_id, locale) on site.outbox to lectern_cms;

-- Data that is no longer what it was, by the tag that pages read it under (see `read`). Writers hold the publishing
-- lock, so ids are in the order of commits: a release shows everything up to the touch that it has applied.
create table site.touch (
  id bigint generated always as identity primary key,
  tag text not null,
  touched_at timestamptz not null default now()
);

-- What each file of the live site read when it was last rendered.
create table site.rendered (
  -- What is asked of the app.
  path text primary key,
  file text not null unique,
  tags text[] not null
);
create index rendered_tags on site.rendered using gin (tags);
