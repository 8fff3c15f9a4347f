-- What it takes to publish one document, and to know what follows from it.

-- Digest of all that a row was made of (see `madeOf`): an unchanged document is not made again.
alter table site.settings add column made_of text;
alter table site.author add column made_of text;
alter table site.category add column made_of text;
alter table site.tag add column made_of text;
alter table site.article add column made_of text,
  add column reading_minutes integer generated always as ((body ->> 'readingMinutes')::integer) stored,
  add column hidden boolean generated always as (coalesce((seo ->> 'hidden')::boolean, false)) stored;
alter table site.page add column made_of text,
  add column hidden boolean generated always as (coalesce((seo ->> 'hidden')::boolean, false)) stored;
alter table site.lesson add column made_of text,
  add column hidden boolean generated always as (coalesce((seo ->> 'hidden')::boolean, false)) stored;
-- `outline`: what site.outline holds of the course, so that a changed row tells of a changed outline.
alter table site.course add column made_of text, add column outline jsonb not null default '[]',
  add column hidden boolean generated always as (coalesce((seo ->> 'hidden')::boolean, false)) stored;
alter table site.bundle add column made_of text,
  add column hidden boolean generated always as (coalesce((seo ->> 'hidden')::boolean, false)) stored;
alter table site.tier add column made_of text;
alter table site.price add column made_of text;
alter table membership.paid_body add column made_of text;

-- Addresses that a document had: visitors who still come by them are led to the one that it has now.
create table site.former_slug (
  type text not null,
  locale site.locale not null,
  slug site.slug not null,
  document_id site.document_id not null,
  left_at timestamptz not null default now(),
  primary key (type, locale, slug, document_id)
);

-- Which public document shows which file. A file that none shows must not stay public.
create table site.media_use (
  type text not null,
  document_id text not null,
  locale text not null,
  name text not null,
  primary key (type, document_id, locale, name)
);
create index media_use_name on site.media_use (name);
-- Until the next whole pull nobody knows who shows the files that are there.
insert into site.media_use (type, document_id, locale, name) select 'unknown', '', '', name from site.media;
alter table site.media drop column wanted;
