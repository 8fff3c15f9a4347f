-- What people are to find a text by. It is for editors alone, so it is no part of a version and needs no approval.
create table editorial.keyword (
  uid text not null,
  document_id text not null,
  locale text not null,
  words text[] not null check (cardinality(words) between 1 and 12),
  changed_at timestamptz not null default now(),
  primary key (uid, document_id, locale)
);
