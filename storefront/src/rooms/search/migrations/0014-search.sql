create schema search;
-- For mistyped words; `search.` stands before each of its functions and signs.
create extension if not exists pg_trgm schema search;

-- What is public, a row for each part of a text. One full-text index a language.
create table search.section (
  id text primary key check (id ~ '^[A-Za-z0-9-]+$'),
  document_id site.document_id not null,
  locale site.locale not null,
  type text not null check (type in ('course', 'lesson', 'article')),
  access text not null check (access in ('open', 'paid')),
  courses text[] not null,
  title text not null,
  heading text,
  anchor text,
  summary text not null,
  tags text[] not null,
  "text" text not null,
  code text not null,
  -- What the part is found by: all of it, and the same without its text.
  words tsvector not null,
  head tsvector not null,
  length integer not null
);
create index section_of_document on search.section (document_id, locale);
create index section_words_zh on search.section using gin (words) with (fastupdate = off) where locale = 'zh-CN';
create index section_words_en on search.section using gin (words) with (fastupdate = off) where locale = 'en';
create index section_head_zh on search.section using gin (head) with (fastupdate = off) where locale = 'zh-CN';
create index section_head_en on search.section using gin (head) with (fastupdate = off) where locale = 'en';

-- The texts of paid lessons. Only readers to whom one of the openers is granted are answered out of it.
create table search.paid_section (
  like search.section including constraints including indexes,
  openers text[] not null
);

-- In how many public parts a lexeme stands. Of paid texts nothing is in here.
create table search.word (
  locale site.locale not null,
  word text collate "C" not null,
  sections integer not null,
  primary key (locale, word)
);
create index word_likeness on search.word using gin (word search.gin_trgm_ops) where word ~ '^[a-z]{3}';

-- Short words share few trigrams with what is meant; who asks looks at the letters himself.
create function search.words_like(language text, typed text, most integer)
returns table (word text, sections integer)
language sql stable set pg_trgm.similarity_threshold = 0.15
begin atomic
  select w.word, w.sections from search.word w
  where w.locale = language and w.word ~ '^[a-z]{3}' and w.word operator(search.%) typed
  order by search.similarity(w.word, typed) desc, w.sections desc limit most;
end;

-- Of which documents the index holds something, whichever engine keeps it.
create table search.indexed (
  engine text not null,
  document_id site.document_id not null,
  locale site.locale not null,
  type text not null,
  courses text[] not null,
  primary key (engine, document_id, locale)
);
