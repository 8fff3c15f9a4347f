-- The CMS tells them with the other settings; until it does, there are none.
alter table site.settings add verifications jsonb not null default '[]';
