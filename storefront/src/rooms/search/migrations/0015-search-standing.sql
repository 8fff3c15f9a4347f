-- With what the index that answers was built; empty before the first time, and while it is being replaced.
create table search.standing (
  single boolean primary key default true check (single),
  engine text not null,
  version text not null,
  built_at timestamptz not null default now()
);
