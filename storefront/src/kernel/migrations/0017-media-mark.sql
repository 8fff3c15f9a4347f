-- The mark (ETag) that the media library gave the bytes which a file was prepared from; null where nobody asked yet.
alter table site.media add column mark text;
