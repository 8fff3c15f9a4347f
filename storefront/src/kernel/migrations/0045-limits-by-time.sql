-- When a bucket will be empty says all of it, and one comparison decides. Nobody counts on what was counted before.
truncate site.limit_bucket;
alter table site.limit_bucket drop column taken, drop column at;
