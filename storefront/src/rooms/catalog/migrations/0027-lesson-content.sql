-- All that a reader gets of a lesson is one thing: its text, its files, what is said in them and their parts.
update site.lesson set body = body || jsonb_build_object('media', media, 'captions', '[]'::jsonb, 'chapters', '[]'::jsonb)
where body is not null;
alter table site.lesson drop constraint lesson_paid_text_is_elsewhere, drop column media,
  add constraint lesson_paid_text_is_elsewhere check ((access = 'paid') = (body is null));
