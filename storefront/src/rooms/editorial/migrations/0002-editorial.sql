-- What visitors read of editorial. Relations are document ids and are resolved when read: a document may refer to
-- one that is not published in its language, or not yet. Slugs may change hands within one pull, hence deferred.

create table site.settings (
  document_id site.document_id not null,
  locale site.locale not null,
  name text not null,
  tagline text,
  description text not null,
  logo jsonb,
  social jsonb not null,
  icp_number text,
  primary key (document_id, locale),
  constraint settings_once unique (locale) deferrable initially deferred
);

create table site.author (
  document_id site.document_id not null,
  locale site.locale not null,
  slug site.slug not null,
  name text not null,
  headline text,
  bio jsonb,
  picture jsonb,
  links jsonb not null,
  primary key (document_id, locale),
  constraint author_slug unique (locale, slug) deferrable initially deferred
);

create table site.category (
  document_id site.document_id not null,
  locale site.locale not null,
  slug site.slug not null,
  name text not null,
  description text,
  position integer not null,
  primary key (document_id, locale),
  constraint category_slug unique (locale, slug) deferrable initially deferred
);

create table site.tag (
  document_id site.document_id not null,
  locale site.locale not null,
  slug site.slug not null,
  name text not null,
  primary key (document_id, locale),
  constraint tag_slug unique (locale, slug) deferrable initially deferred
);

create table site.article (
  document_id site.document_id not null,
  locale site.locale not null,
  slug site.slug not null,
  title text not null,
  summary text not null,
  cover jsonb,
  body jsonb not null,
  authors text[] not null,
  category text,
  tags text[] not null,
  seo jsonb,
  first_published_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (document_id, locale),
  constraint article_slug unique (locale, slug) deferrable initially deferred
);
create index article_latest on site.article (locale, first_published_at desc);
create index article_authors on site.article using gin (authors);
create index article_tags on site.article using gin (tags);
create index article_category on site.article (category);

create table site.page (
  document_id site.document_id not null,
  locale site.locale not null,
  slug site.slug not null,
  title text not null,
  body jsonb not null,
  footer_position integer,
  seo jsonb,
  updated_at timestamptz not null,
  primary key (document_id, locale),
  constraint page_slug unique (locale, slug) deferrable initially deferred
);
