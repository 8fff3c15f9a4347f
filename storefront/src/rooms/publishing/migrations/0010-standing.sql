-- What each release was made by, and what it shows.
alter table site.release
  -- Of the site's code, see site.build; null for releases from before this was noted.
  add column build text,
  -- The last touch that its pages know of.
  add column applied bigint,
  -- Whether all pages were rendered, or those that a change concerned.
  add column is_whole boolean not null default true;

-- A build of the site, and the styles, scripts and icons that its pages ask for.
create table site.build (
  id text primary key,
  assets text[] not null,
  first_rendered_at timestamptz not null default now()
);

-- Where publishing stands: one row. It is written in one transaction with site.rendered, so the two belong together;
-- the link `current` on the disk follows it. Where a process was killed between the two, this is what counts.
create table site.standing (
  is_only boolean primary key default true check (is_only),
  live text references site.release (id),
  -- The last touch that the live release shows, and the build by which it was made.
  applied bigint not null default 0,
  build text,
  -- When the tables were last filled from all that is published, and when the last release of all pages went
  -- live: if that was before, pages may be missing of which no touch tells.
  pulled_at timestamptz,
  whole_at timestamptz,
  -- Somebody has gone back to an earlier release, and nothing new goes live until publishing is resumed.
  held_at timestamptz,
  held_because text,
  constraint standing_is_held_for_a_reason check ((held_at is null) = (held_because is null))
);
insert into site.standing default values;

-- Differences between the live site and one rendered anew, which was then made live.
create table site.alarm (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  -- What was live when they were found, and what has mended them.
  release text not null,
  mended_by text not null,
  -- How many files differed, were missing or superfluous, and the first of them.
  total integer not null check (total > 0),
  files text[] not null
);

-- What each file of a whole release in the making has read; when it goes live, site.rendered holds the same. One
-- release is made whole at a time, and a crash costs nothing but its making.
create unlogged table site.rendering (
  path text primary key,
  file text not null,
  tags text[] not null
);
