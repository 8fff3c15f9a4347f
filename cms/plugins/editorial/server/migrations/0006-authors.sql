-- Who wrote what is under review, as it was when it was submitted: any later change takes it back to a draft.
alter table editorial.review add column authors jsonb not null default '[]';
