create domain site.locale as text check (value in ('zh-CN', 'en'));
create domain site.document_id as text check (value ~ '^[a-z0-9]{20,32}$');
create domain site.slug as text check (value ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

-- Files of the media library that public texts refer to, as prepared for visitors.
create table site.media (
  name text primary key,
  -- Of the way of preparing: a new one prepares all files again.
  version integer not null,
  -- What the media library says of the original's size (rounded by Strapi), by which a replaced file is known.
  announced_bytes bigint check (announced_bytes >= 0),
  prepared jsonb not null,
  prepared_at timestamptz not null default now()
);
