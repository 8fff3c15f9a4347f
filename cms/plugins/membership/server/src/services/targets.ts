import type { Caller } from '@lectern/cms-editorial';
import { type DeskTarget, TARGET_TYPES, type TargetsQuery, type TargetType } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import type { Named } from '../rules/rows';

const TYPES = {
  tier: { uid: 'api::catalog.tier', title: 'name' },
  bundle: { uid: 'api::catalog.bundle', title: 'title' },
  course: { uid: 'api::catalog.course', title: 'title' },
  lesson: { uid: 'api::catalog.lesson', title: 'title' },
} as const;

const SHOWN = 20;

interface Row {
  documentId: string;
  locale: string;
  title: string | null;
}

/** What is live of a type and has these words in its title, in the caller's language where it has that. */
export async function findTargets(
  strapi: Core.Strapi,
  { language }: Pick<Caller, 'language'>,
  { type, q }: TargetsQuery,
): Promise<DeskTarget[]> {
  const { title } = TYPES[type];
  const where = { publishedAt: { $notNull: true }, ...(q && { [title]: { $containsi: q } }) };
  const rows = await rowsOf(strapi, type, { where, orderBy: [{ [title]: 'asc' }, { id: 'asc' }] });
  return inLanguage(rows, language)
    .slice(0, SHOWN)
    .map((row) => ({ documentId: row.documentId, type, title: row.title }));
}

/** What documents are called that grants are for. */
export async function namesOf(
  strapi: Core.Strapi,
  { language }: Pick<Caller, 'language'>,
  documentIds: (string | null)[],
): Promise<Named> {
  const known = new Map<string, DeskTarget>();
  const $in = [...new Set(documentIds.filter((id) => id !== null))];
  for (const type of $in.length > 0 ? TARGET_TYPES : []) {
    const rows = await rowsOf(strapi, type, { where: { documentId: { $in } } });
    for (const { documentId, title } of inLanguage(rows, language))
      known.set(documentId, { documentId, type, title });
  }
  return (documentId) => known.get(documentId) ?? { documentId, type: null, title: null };
}

/** Of what type a document is that readers can see; null for what they cannot. */
export async function liveTypeOf(strapi: Core.Strapi, documentId: string): Promise<TargetType | null> {
  for (const type of TARGET_TYPES) {
    const where = { documentId, publishedAt: { $notNull: true } };
    if ((await strapi.db.query(TYPES[type].uid).count({ where })) > 0) return type;
  }
  return null;
}

async function rowsOf(strapi: Core.Strapi, type: TargetType, asked: object): Promise<Row[]> {
  const { uid, title } = TYPES[type];
  const select = ['documentId', 'locale', title];
  const rows: Record<string, string>[] = await strapi.db.query(uid).findMany({ ...asked, select });
  return rows.map((row) => ({
    documentId: String(row.documentId),
    locale: String(row.locale),
    title: row[title] ?? null,
  }));
}

/** One row for each document, in the language where it has that. */
function inLanguage(rows: Row[], language: string): Row[] {
  const chosen = new Map<string, Row>();
  for (const row of rows) {
    const before = chosen.get(row.documentId);
    if (!before || (before.locale !== language && row.locale === language)) chosen.set(row.documentId, row);
  }
  return [...chosen.values()];
}
