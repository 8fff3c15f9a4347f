-- Roles and rights of Lectern's database. Run it inside the database as a superuser, as often as you like; it also
-- repairs rights and sets the passwords, which come from the settings lectern.cms_password and
-- lectern.site_password (psql: PGOPTIONS="-c lectern.cms_password=… -c lectern.site_password=…").

do $$
declare
  role text;
begin
  foreach role in array array['lectern_cms', 'lectern_site'] loop
    if not exists (select from pg_roles where rolname = role) then
      execute format('create role %I', role);
    end if;
    execute format(
      'alter role %I with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password %L',
      role,
      current_setting(replace(role, 'lectern_', 'lectern.') || '_password')
    );
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect, temporary on database %I to %I', current_database(), role);
  end loop;
  -- The storefront's rooms make their own schemas; Strapi has its two and needs no more.
  execute format('grant create on database %I to lectern_site', current_database());
end
$$;

alter schema public owner to lectern_cms;
revoke all on schema public from public;
create schema if not exists editorial authorization lectern_cms;
revoke all on schema editorial from public;
