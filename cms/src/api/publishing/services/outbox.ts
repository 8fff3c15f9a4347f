import { PUBLISHED_TYPES, type PublishedType } from '@lectern/shared-types';
import { tableOf } from '@lectern/cms-kernel';
import type { Core, UID } from '@strapi/strapi';
import { OUTBOX_FUNCTIONS } from './outbox-sql';
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
    for (const sql of OUTBOX_FUNCTIONS) await trx.raw(sql);
  });
  for (const type of PUBLISHED_TYPES) await watchType(strapi, type);
  const types = PUBLISHED_TYPES.map((type) => [SOURCES[type].uid, type]);
  await watch(strapi, tableOf(strapi, 'plugin::upload.file'), {
    on: 'update or delete',
    tell: 'tell_site_of_file',
    facts: [JSON.stringify(Object.fromEntries(types))],
  });
}

async function requireOutbox(strapi: Core.Strapi): Promise<void> {
  const { rows } = await strapi.db.connection.raw(
    `select from pg_class as outbox join pg_namespace as site on site.oid = outbox.relnamespace
     where site.nspname = 'site' and outbox.relname = 'outbox'
       and has_schema_privilege(site.oid, 'usage') and has_any_column_privilege(outbox.oid, 'insert')`,
  );
  if (rows.length === 0) throw new OutboxMissing();
}

/** What else belongs to a document, its components and outline, is written together with its row. */
async function watchType(strapi: Core.Strapi, type: PublishedType): Promise<void> {
  const { uid } = SOURCES[type];
  const table = tableOf(strapi, uid);
  const kind = hasDrafts(strapi, uid) ? 'with drafts' : 'without drafts';
  await watch(strapi, table, { on: ANY_CHANGE, tell: 'tell_site_of_row', facts: [type, kind] });
  for (const link of linksOf(strapi, uid)) {
    const facts = [type, table, link.column];
    await watch(strapi, link.table, { on: ANY_CHANGE, tell: 'tell_site_of_link', facts });
  }
}

const hasDrafts = (strapi: Core.Strapi, uid: UID.ContentType) =>
  strapi.contentType(uid).options?.draftAndPublish === true;

/**
 * The tables by which a type refers to what has no drafts. What has drafts is named in the row itself, because Strapi
 * moves links to it about whenever it is published.
 */
function linksOf(strapi: Core.Strapi, uid: UID.ContentType): { table: string; column: string }[] {
  return Object.values(strapi.db.metadata.get(uid).attributes).flatMap((attribute) => {
    if (attribute.type !== 'relation' || !('joinTable' in attribute) || !('target' in attribute)) return [];
    const { joinTable, target } = attribute;
    const isWatched = Object.values(SOURCES).some((source) => source.uid === target);
    if (!isWatched || hasDrafts(strapi, target as UID.ContentType)) return []; // it is a source's
    return [{ table: joinTable.name, column: joinTable.joinColumn.name }];
  });
}

const ANY_CHANGE = 'insert or update or delete';

interface Watch {
  on: string;
  /** The function of the database that tells, and the facts that it is given. */
  tell: string;
  facts: string[];
}

/** Replaces the trigger at one go, so that another instance publishes nothing unseen meanwhile. */
async function watch(strapi: Core.Strapi, table: string, { on, tell, facts }: Watch): Promise<void> {
  const given = facts.map((fact) => `'${fact}'`).join(', ');
  await strapi.db.connection.raw(
    `create or replace trigger lectern_outbox after ${on} on ?? for each row execute function public.??(${given})`,
    [table, tell],
  );
}
