-- What is done once in a while by whichever worker comes first, and when it was last done.
create table site.chore (
  name text primary key,
  -- Or when it was first asked for, where it was never done.
  done_at timestamptz not null default now(),
  was_done boolean not null default false
);
