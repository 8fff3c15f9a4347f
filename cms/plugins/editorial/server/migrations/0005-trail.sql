-- A notification whose mail was given up, or that has been mailed, waits no longer.
drop index editorial.notification_to_mail;
create index notification_to_mail on editorial.notification (id) where mailed_at is null and mail_failure is null;

-- What a text was called when it was scheduled.
alter table editorial.schedule add column title text not null default '';
create index schedule_by_time on editorial.schedule (at);

-- Subjects and actions are asked for by how they begin, and people by how their names do.
drop index editorial.audit_by_subject;
drop index editorial.audit_by_action;
create index audit_by_subject on editorial.audit (subject text_pattern_ops, id desc);
create index audit_by_action on editorial.audit (action text_pattern_ops, id desc);
create index audit_by_actor on editorial.audit (lower(actor_name) text_pattern_ops, id desc);
