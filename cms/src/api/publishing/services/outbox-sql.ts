import { LOCALES } from '@lectern/shared-types';

/** The functions that write to the outbox, in the order in which they need each other; see `connectOutbox`. */
export const OUTBOX_FUNCTIONS = [
  `
-- Once for each text and transaction: the outbox itself sees to that.
create or replace function public.tell_site(type text, document_id text, locale text)
  returns void language plpgsql as $$
begin
  -- Strapi can be told of more languages than the site speaks.
  if locale <> all ('{${LOCALES.join()}}') then
    return;
  end if;
  insert into site.outbox (type, document_id, locale) values (type, document_id, locale)
    on conflict do nothing;
  if found then
    -- Always the same words: however much one transaction changes, it wakes the listener once.
    perform pg_notify('lectern.outbox', '');
  end if;
end
$$`,

  `
-- Of a row of a document. Publishing replaces the row of a document with drafts, and its time of writing says nothing
-- to readers. A document without drafts keeps its row, whose time of writing is all that tells of a change in its
-- components and pictures.
create or replace function public.tell_site_of_row() returns trigger language plpgsql as $$
declare
  type constant text := tg_argv[0];
  has_drafts constant boolean := tg_argv[1] = 'with drafts';
  unseen constant text[] :=
    array['created_by_id', 'updated_by_id'] || case when has_drafts then array['updated_at'] end;
  was_live constant boolean := tg_op <> 'INSERT' and (not has_drafts or old.published_at is not null);
  is_live constant boolean := tg_op <> 'DELETE' and (not has_drafts or new.published_at is not null);
begin
  if was_live and is_live and to_jsonb(new) - unseen = to_jsonb(old) - unseen then
    return null;
  end if;
  if is_live then
    perform public.tell_site(type, new.document_id, new.locale);
  elsif was_live then
    perform public.tell_site(type, old.document_id, old.locale);
  end if;
  return null;
end
$$`,

  `
-- Of a link between a live row, in the table and by the column that are named, and an author, a category or a tag:
-- when one of these is deleted, the row itself stays as it was.
create or replace function public.tell_site_of_link() returns trigger language plpgsql as $$
declare
  type constant text := tg_argv[0];
  row_id constant bigint := coalesce(to_jsonb(new), to_jsonb(old)) ->> tg_argv[2];
  address record;
begin
  execute format('select document_id, locale from %I where id = $1 and published_at is not null', tg_argv[1])
    into address using row_id;
  if address is not null then
    perform public.tell_site(type, address.document_id, address.locale);
  end if;
  return null;
end
$$`,

  `
-- Of a file of the media library, for every live text that shows it. Which folder it lies in is nothing to readers;
-- its bytes may have been replaced when nothing but the time of writing tells of it.
create or replace function public.tell_site_of_file() returns trigger language plpgsql as $$
declare
  types constant jsonb := tg_argv[0];
  unseen constant text[] := array['folder_path', 'created_by_id', 'updated_by_id', 'updated_at'];
begin
  if tg_op = 'UPDATE' and to_jsonb(new) - unseen = to_jsonb(old) - unseen
    and (new.folder_path is distinct from old.folder_path or new.updated_at = old.updated_at) then
    return null;
  end if;
  perform public.tell_site(types ->> uid, document_id, nullif(locale, ''))
    from editorial.live_text
    where types ->> uid is not null and strpos(content::text, concat(old.hash, old.ext)) > 0;
  return null;
end
$$`,
];
