import type { Caller } from '@lectern/cms-editorial';
import {
  type ListedPublication,
  Locale,
  type PublicationList,
  type PublicationsQuery,
} from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { type PublicationRow, toPublication } from '../rules/publication';
import { UIDS } from '../rules/types';
import { documentsOf, type Known } from './documents';
import { mayPublish, mayRead, type Published } from './leave';
import { siteUrlOf } from './site-url';

/** Nobody turns more pages than these hold. */
const COUNTED = 10_000;

/** One page of what was published, the newest first; without what was set aside and then said anew. */
export async function listPublications(
  strapi: Core.Strapi,
  caller: Caller,
  { state, page, pageSize }: PublicationsQuery,
): Promise<PublicationList> {
  const rows: PublicationRow[] = await publications(strapi, state)
    .orderBy('id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .select('*');
  const documentOf = await documentsOf(strapi, rows.map(textOfRow));
  const total = await countOf(strapi, state);
  const items = rows.map((row) => itemOf(strapi, caller, { row, document: documentOf(textOfRow(row)) }));
  return { items, total, isCapped: total === COUNTED };
}

function publications(strapi: Core.Strapi, state: PublicationsQuery['state']) {
  const rows = strapi.db.connection('site.desk_publication');
  if (state) void rows.where({ state });
  return rows.whereRaw(`not (state = 'set_aside' and is_superseded)`);
}

async function countOf(strapi: Core.Strapi, state: PublicationsQuery['state']): Promise<number> {
  const { connection } = strapi.db;
  const some = publications(strapi, state).select('id').limit(COUNTED).as('some');
  const { total } = await connection.from(some).first(connection.raw('count(*)::int as total'));
  return total;
}

function itemOf(
  strapi: Core.Strapi,
  caller: Caller,
  { row, document }: { row: PublicationRow; document: Known },
): ListedPublication {
  const { uid, documentId, locale } = textOfRow(row);
  const publication = toPublication(row, siteUrlOf(strapi));
  const isReadable = mayRead(caller, uid);
  return {
    ...publication,
    address: { uid, documentId, locale: Locale.safeParse(locale).data ?? null },
    title: isReadable ? document.title : null,
    trouble: isReadable ? publication.trouble : null,
    isPublished: row.is_superseded ? null : document.isPublished,
    mayRetry: row.state === 'set_aside' && mayPublish(strapi, caller, uid),
  };
}

/** What a row of the outbox says anew. */
export const textOfRow = ({ type, document_id: documentId, locale }: PublicationRow): Published => ({
  uid: UIDS[type],
  documentId,
  locale,
});
