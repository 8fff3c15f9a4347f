-- Also the outbox of the mails about them: a row is mailed once, by whoever holds its lease.
create table editorial.notification (
  id bigint generated always as identity primary key,
  recipient_id integer not null,
  kind text not null,
  uid text not null,
  document_id text not null,
  locale text not null,
  title text not null,
  person_id integer,
  person_name text not null,
  words text not null default '',
  at timestamptz not null default now(),
  read_at timestamptz,
  mail_leased_until timestamptz,
  mail_attempts integer not null default 0,
  mailed_at timestamptz,
  mail_failure text
);
create index notification_of_recipient on editorial.notification (recipient_id, id desc);
create index notification_to_mail on editorial.notification (id) where mailed_at is null;
