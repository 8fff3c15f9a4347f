-- What the page writer made live, newest last. The files lie under DATA_DIR/site/releases/<id>.
create table site.release (
  id text primary key check (id ~ '^[0-9]{8}T[0-9]{9}Z$'),
  files integer not null check (files >= 0),
  -- Files whose bytes were those of the release before.
  unchanged integer not null check (unchanged between 0 and files),
  took_ms integer not null check (took_ms >= 0),
  live_at timestamptz not null default now()
);
