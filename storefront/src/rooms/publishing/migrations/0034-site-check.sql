-- What the check of the live site knows of each page, so that only changed ones are read again (`site-check.ts`).
create table site.checked_page (
  path text primary key,
  -- Tells one file from another without reading it.
  mark text not null,
  facts jsonb not null
);

-- What an editor could mend. `document_id` is null where no document has the page.
create table site.finding (
  id bigint generated always as identity primary key,
  kind text not null,
  path text not null,
  type text,
  document_id site.document_id,
  locale site.locale not null,
  -- What it is about: an address, a picture, a title.
  subject text not null,
  -- The page that has the same, or the address to which it leads.
  other text
);
create index finding_kind on site.finding (kind, id);

-- One row: which release was checked, and when.
create table site.check_standing (
  single boolean primary key default true check (single),
  release text not null,
  pages integer not null,
  checked_at timestamptz not null
);

create view site.desk_finding as
select id, kind, path, type, document_id, locale, subject, other from site.finding;
create view site.desk_check as
select release, pages, checked_at from site.check_standing;

grant select on site.desk_finding, site.desk_check to lectern_cms;
