-- What rooms have told by an event, once for each subscriber, until it has been heard.
create table site.delivery (
  id bigint generated always as identity primary key,
  subscriber text not null,
  event text not null,
  payload jsonb not null,
  emitted_at timestamptz not null default now(),
  attempts integer not null default 0,
  next_at timestamptz not null default now(),
  trouble text
);
create index delivery_due on site.delivery (subscriber, next_at, id);
