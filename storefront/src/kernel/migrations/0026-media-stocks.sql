-- Files of paid texts are prepared like public ones, but kept apart: none of them ever has a public address.
alter table site.media add column stock text not null default 'public' check (stock in ('public', 'gated'));
alter table site.media alter column stock drop default;
alter table site.media drop constraint media_pkey, add primary key (stock, name);
alter table site.media_use add column stock text not null default 'public' check (stock in ('public', 'gated'));
alter table site.media_use alter column stock drop default;
alter table site.media_use drop constraint media_use_pkey, add primary key (stock, type, document_id, locale, name);
drop index site.media_use_name;
create index media_use_name on site.media_use (stock, name);
