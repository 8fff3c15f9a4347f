-- Mails that are to be sent, and what has become of them. Written in the transaction that gives a reason for them.
create table site.mail (
  id bigint generated always as identity primary key,
  -- Names what the mail is about, as in `grant.ending:<grant>:7`: the same is never written twice.
  key text not null unique,
  kind text not null,
  recipient text not null,
  locale site.locale not null,
  -- What the words of its kind need. Emptied once it is sent, because links in it open accounts.
  data jsonb not null,
  created_at timestamptz not null default clock_timestamp(),
  due_at timestamptz not null default clock_timestamp(),
  attempts integer not null default 0,
  sent_at timestamptz,
  given_up_at timestamptz,
  trouble text,
  constraint mail_sent_or_given_up check (sent_at is null or given_up_at is null)
);
create index mail_due on site.mail (due_at, id) where sent_at is null and given_up_at is null;
create index mail_to on site.mail (recipient, created_at);
