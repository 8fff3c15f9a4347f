import type { Caller } from '@lectern/cms-editorial';
import type {
  FindingKind,
  FindingsQuery,
  Locale,
  PublishedType,
  SiteFinding,
  SiteFindingList,
} from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { UIDS } from '../rules/types';
import { documentsOf, type Known } from './documents';
import { mayRead, type Published } from './leave';
import { siteUrlOf } from './site-url';

/** A row of the view `site.desk_finding`. */
interface Row {
  /** 64 bits, as text. */
  id: string;
  kind: FindingKind;
  path: string;
  type: PublishedType | null;
  document_id: string | null;
  locale: Locale;
  subject: string;
  other: string | null;
}

/** One page of what the check of the live site has found, in the order of the kinds and the addresses. */
export async function listFindings(
  strapi: Core.Strapi,
  caller: Caller,
  { kind, page, pageSize }: FindingsQuery,
): Promise<SiteFindingList> {
  const { connection } = strapi.db;
  const rows: Row[] = await connection('site.desk_finding')
    .where({ ...(kind && { kind }) })
    .orderBy('id')
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const counts = await countsOf(strapi);
  const total = kind ? (counts[kind] ?? 0) : Object.values(counts).reduce((sum, count) => sum + count, 0);
  const documentOf = await documentsOf(
    strapi,
    rows.flatMap((row) => documentIn(row) ?? []),
  );
  const items = rows.map((row) => itemOf(strapi, caller, { row, documentOf }));
  return { items, total, counts, checked: await readChecked(strapi) };
}

async function countsOf(strapi: Core.Strapi): Promise<Partial<Record<FindingKind, number>>> {
  const { connection } = strapi.db;
  const rows: { kind: FindingKind; count: number }[] = await connection('site.desk_finding')
    .groupBy('kind')
    .select('kind', connection.raw('count(*)::int as count'));
  return Object.fromEntries(rows.map(({ kind, count }) => [kind, count]));
}

async function readChecked(strapi: Core.Strapi): Promise<SiteFindingList['checked']> {
  const row: { pages: number; checked_at: Date } | undefined = await strapi.db
    .connection('site.desk_check')
    .first();
  return row ? { at: row.checked_at.toISOString(), pages: row.pages } : null;
}

const documentIn = ({ type, document_id: documentId, locale }: Row): Published | null =>
  type && documentId ? { uid: UIDS[type], documentId, locale } : null;

interface Told {
  row: Row;
  documentOf: (document: Published) => Known;
}

function itemOf(strapi: Core.Strapi, caller: Caller, { row, documentOf }: Told): SiteFinding {
  const { id, kind, path, locale, subject, other } = row;
  const document = documentIn(row);
  const isReadable = document !== null && mayRead(caller, document.uid);
  return {
    id: Number(id),
    kind,
    path,
    url: siteUrlOf(strapi) + path,
    locale,
    subject,
    other,
    address: isReadable ? { ...document, locale } : null,
    title: isReadable ? documentOf(document).title : null,
  };
}
