-- Up to which publication search engines were told by IndexNow what had changed.
create table site.announced (
  single boolean primary key default true check (single),
  until timestamptz not null
);
