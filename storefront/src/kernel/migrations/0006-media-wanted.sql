-- Whether a public text of the last complete pull refers to the file. One that none refers to must not stay public.
alter table site.media add column wanted boolean not null default true;
