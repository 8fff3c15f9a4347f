import { LOCALES, PUBLISHED_TYPES, type PublishedType } from '@lectern/shared-types';
import { tableOf } from '@lectern/cms-kernel';
import type { Core } from '@strapi/strapi';
import { SOURCES } from './sources';

/** The site has not made the table yet that the CMS writes to whenever something goes live. */
class OutboxMissing extends Error {
  constructor() {
    super(
      'The table site.outbox is missing, or closed to the role of the CMS: nothing that is published would reach the ' +
        'site. Run the storefront’s migrations first (node storefront/bin/site.mjs migrate), then start the CMS.',
    );
    this.name = 'OutboxMissing';
  }
}

/**
 * Has the database itself tell the site of every change that readers see, in the transaction that makes it and by
 * whichever door it comes: `site.outbox` gets one row for each document and language, and whoever listens to
 * `lectern.outbox` is woken when it is committed.
 *
 * @throws OutboxMissing where there is nothing to write to.
 */
export async function connectOutbox(strapi: Core.Strapi): Promise<void> {
  await requireOutbox(strapi);
  await strapi.db.transaction(async ({ trx }) => {
    // Several instances may start at once, and Postgres refuses to replace a function twice at the same moment.
    await trx.raw(`select pg_advisory_xact_lock(hashtext('lectern.outbox'))`);
    await trx.raw(TELL_SITE);
  });
  for (const type of PUBLISHED_TYPES) await watch(strapi, type);
}

async function requireOutbox(strapi: Core.Strapi): Promise<void> {
  const { rows } = await strapi.db.connection.raw(
    `select from pg_class as outbox join pg_namespace as site on site.oid = outbox.relnamespace
     where site.nspname = 'site' and outbox.relname = 'outbox'
       and has_schema_privilege(site.oid, 'usage') and has_any_column_privilege(outbox.oid, 'insert')`,
  );
  if (rows.length === 0) throw new OutboxMissing();
}

/** The main row of a document is enough: whatever else belongs to it is written with it, or told by its own row. */
async function watch(strapi: Core.Strapi, type: PublishedType): Promise<void> {
  const { uid } = SOURCES[type];
  const kind = strapi.contentType(uid).options?.draftAndPublish === true ? 'with drafts' : 'without drafts';
  // Replaced at one go, so that another instance publishes nothing unseen meanwhile.
  await strapi.db.connection.raw(
    `create or replace trigger lectern_outbox after insert or update or delete on ??
       for each row execute function public.tell_site('${type}', '${kind}')`,
    [tableOf(strapi, uid)],
  );
}

/*
 * Publishing replaces the row of a document with drafts, and its time of writing says nothing to readers. A document
 * without drafts keeps its row, whose time of writing is all that tells of a change in its components and pictures.
 */
const TELL_SITE = `
create or replace function public.tell_site() returns trigger language plpgsql as $$
declare
  has_drafts constant boolean := tg_argv[1] = 'with drafts';
  unseen constant text[] :=
    array['created_by_id', 'updated_by_id'] || case when has_drafts then array['updated_at'] end;
  was_live constant boolean := tg_op <> 'INSERT' and (not has_drafts or old.published_at is not null);
  is_live constant boolean := tg_op <> 'DELETE' and (not has_drafts or new.published_at is not null);
  row_id constant text := case when is_live then new.document_id else old.document_id end;
  row_locale constant text := case when is_live then new.locale else old.locale end;
begin
  if not (was_live or is_live) then
    return null;
  end if;
  if was_live and is_live and to_jsonb(new) - unseen = to_jsonb(old) - unseen then
    return null;
  end if;
  -- Strapi can be told of more languages than the site speaks.
  if row_locale <> all ('{${LOCALES.join()}}') then
    return null;
  end if;
  insert into site.outbox (type, document_id, locale) values (tg_argv[0], row_id, row_locale)
    on conflict do nothing;
  if found then
    -- Always the same words: however much one transaction changes, it wakes the listener once.
    perform pg_notify('lectern.outbox', '');
  end if;
  return null;
end
$$`;
