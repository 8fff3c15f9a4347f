-- What is free to read, as its authors wrote it; null for paid lessons, and until the text is pulled again.
alter table site.article add markdown text;
alter table site.page add markdown text;
alter table site.lesson add markdown text
  constraint lesson_paid_text_is_nowhere_written check (access <> 'paid' or markdown is null);
