-- As in the catalog: a body is all that a reader gets. Until the next pull the files stay where they were: nowhere.
update membership.paid_body set body = body || '{"media": [], "captions": [], "chapters": []}'::jsonb;
-- The prepared files of the body, by name: these, and no others, are handed out with it.
alter table membership.paid_body add column files text[] not null default '{}';
alter table membership.paid_body alter column files drop default;
