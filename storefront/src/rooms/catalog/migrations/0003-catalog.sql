-- The public half of what is taught. No column here ever holds the text of a paid lesson, or anything made of it.

create table site.lesson (
  document_id site.document_id not null,
  locale site.locale not null,
  slug site.slug not null,
  title text not null,
  teaser text,
  cover jsonb,
  kind text not null check (kind in ('text', 'video', 'audio', 'pdf', 'download')),
  access text not null check (access in ('free', 'preview', 'paid')),
  duration integer check (duration >= 0),
  -- Of free and preview lessons only.
  body jsonb,
  media jsonb,
  seo jsonb,
  first_published_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (document_id, locale),
  constraint lesson_paid_text_is_elsewhere check ((access = 'paid') = (body is null) and (access = 'paid') = (media is null))
);
create index lesson_slug on site.lesson (locale, slug);

create table site.course (
  document_id site.document_id not null,
  locale site.locale not null,
  slug site.slug not null,
  title text not null,
  subtitle text,
  summary jsonb not null,
  cover jsonb,
  level text not null check (level in ('beginner', 'intermediate', 'advanced')),
  language text not null,
  outcomes text[] not null,
  requirements text[] not null,
  faq jsonb not null,
  authors text[] not null,
  category text,
  tags text[] not null,
  featured integer,
  seo jsonb,
  first_published_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (document_id, locale),
  constraint course_slug unique (locale, slug) deferrable initially deferred
);
create index course_authors on site.course using gin (authors);
create index course_tags on site.course using gin (tags);
create index course_category on site.course (category);

-- A lesson may be named before it is published: it then stands here and is not shown.
create table site.outline (
  document_id site.document_id not null,
  locale site.locale not null,
  position integer not null,
  section integer not null,
  section_title text,
  lesson_id site.document_id not null,
  primary key (document_id, locale, position),
  constraint outline_names_a_lesson_once unique (document_id, locale, lesson_id) deferrable initially deferred,
  foreign key (document_id, locale) references site.course on delete cascade
);
create index outline_lesson on site.outline (lesson_id, locale);

create table site.bundle (
  document_id site.document_id not null,
  locale site.locale not null,
  slug site.slug not null,
  title text not null,
  summary text not null,
  summary_text jsonb not null,
  cover jsonb,
  courses text[] not null,
  seo jsonb,
  first_published_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (document_id, locale),
  constraint bundle_slug unique (locale, slug) deferrable initially deferred
);

create table site.tier (
  document_id site.document_id not null,
  locale site.locale not null,
  slug site.slug not null,
  name text not null,
  summary text not null,
  benefits text[] not null,
  rank integer not null,
  opens_all boolean not null,
  courses text[] not null,
  primary key (document_id, locale),
  constraint tier_slug unique (locale, slug) deferrable initially deferred
);

-- Prices as described; what was sold at which price is commerce's to keep.
create table site.price (
  document_id site.document_id primary key,
  item_type text not null check (item_type in ('course', 'lesson', 'bundle', 'tier')),
  item site.document_id not null,
  kind text not null check (kind in ('once', 'interval', 'term')),
  period text check (period in ('month', 'quarter', 'year')),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  -- Minor units of the currency.
  amount integer not null check (amount >= 0),
  starts_at timestamptz,
  ends_at timestamptz
);
create index price_item on site.price (item_type, item);
