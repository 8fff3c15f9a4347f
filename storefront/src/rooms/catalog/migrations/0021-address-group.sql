-- What the sitemap index says of each sitemap of the catalog. `sql/address-groups.ts` keeps it.
create table site.address_group (
  "group" text primary key,
  -- When an address of the group last changed; hidden and second addresses count for nothing.
  updated_at timestamptz not null
);

insert into site.address_group ("group", updated_at)
select "group", max(updated_at) from (
  select 'bundles' as "group", updated_at from site.bundle where not hidden
  union all
  select 'course-' || slug, updated_at from site.course where not hidden
  union all
  select 'course-' || c.slug, l.updated_at from site.outline o
    join site.course c using (document_id, locale)
    join site.lesson l on l.document_id = o.lesson_id and l.locale = o.locale
    where not l.hidden and not exists (
      select from site.outline older join site.course elder using (document_id, locale)
      where older.lesson_id = o.lesson_id and older.locale = o.locale
        and (elder.first_published_at, elder.document_id) < (c.first_published_at, c.document_id))
) as address group by "group";
