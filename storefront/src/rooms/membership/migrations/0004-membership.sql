create schema membership;

-- The texts of paid lessons. Nothing but `paidBody`, which asks first, may read this table.
create table membership.paid_body (
  document_id site.document_id not null,
  locale site.locale not null,
  body jsonb not null,
  -- Files of the lesson and of its text, as the media library names them: visitors get them by no public address.
  media jsonb not null,
  primary key (document_id, locale)
);

-- What opens a document: its own id, and those of the courses, bundles and tiers that contain it; or `everyone`.
create table membership.opener (
  document_id site.document_id not null,
  opener text not null check (opener = 'everyone' or opener ~ '^[a-z0-9]{20,32}$'),
  primary key (document_id, opener)
);

-- One right of one member, kept once per cause, never deleted: what ended carries when and why.
create table membership."grant" (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null,
  -- Document id of a lesson, course, bundle or tier.
  target site.document_id not null,
  cause text not null check (cause in ('order_line', 'subscription', 'gift', 'trial', 'manual')),
  cause_id text not null,
  starts_at timestamptz not null default now(),
  ends_at timestamptz,
  revoked_at timestamptz,
  revoked_why text,
  created_at timestamptz not null default now(),
  constraint grant_once_per_cause unique (cause, cause_id, target),
  constraint grant_ends_after_it_starts check (ends_at > starts_at),
  constraint grant_revoked_for_a_reason check ((revoked_at is null) = (revoked_why is null))
);
create index grant_of_member on membership."grant" (member_id, target);
