-- A link that somebody waits for goes before news that can wait, however many of these there are.
alter table site.mail add column urgent boolean not null default false;
-- When it is of no use any more, as with a link that has ended; null for never. It is not sent after that.
alter table site.mail add column useless_at timestamptz;
drop index site.mail_due;
create index mail_due on site.mail (urgent desc, due_at, id) where sent_at is null and given_up_at is null;
