-- How much was asked of what is limited: one bucket for each of whoever is counted, which fills up again with time.
create unlogged table site.limit_bucket (
  -- A hash of what is counted and whose it is: no address and no mail address stands here.
  key bytea primary key,
  -- How much is taken from it, at `at`; it falls steadily.
  taken double precision not null,
  at timestamptz not null,
  empty_at timestamptz not null
);
create index limit_bucket_empty on site.limit_bucket (empty_at);
