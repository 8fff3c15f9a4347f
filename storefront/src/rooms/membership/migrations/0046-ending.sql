-- Of how many days before its end its owner was told last; 0 once the rooms have heard that it has ended.
alter table membership."grant" add column end_told smallint check (end_told in (14, 7, 1, 0));
update membership."grant" set end_told = 0 where ends_at <= now();
create index grant_ending on membership."grant" (ends_at) where revoked_at is null and end_told is distinct from 0;

-- Nobody is his own second opinion, whichever door it comes by.
create function membership.only_by_another() returns trigger language plpgsql security definer
set search_path = pg_catalog as $$
begin
  if new.actor_id = (select actor_id from membership.command where id = new.command_id) then
    raise exception 'Whoever asks for it cannot be the second who agrees.' using errcode = 'check_violation',
      constraint = 'second_opinion_is_anothers';
  end if;
  return new;
end
$$;
create trigger only_by_another before insert on membership.second_opinion
  for each row execute function membership.only_by_another();
