-- Who the site is for, a sentence each.
alter table site.settings add column audience text[] not null default '{}';
