-- Since when no public text refers to the file: it stays for as long as an earlier release is kept that may show it.
alter table site.media add column unused_since timestamptz;
