import type { Core } from '@strapi/strapi';
import { hasDrafts, type Published } from './leave';

const keyOf = ({ uid, documentId, locale }: Published) => `${uid}:${documentId}:${locale}`;

/** What published documents are called as they are written now; answers null for what is gone or has no name. */
export async function titlesOf(
  strapi: Core.Strapi,
  documents: Published[],
): Promise<(document: Published) => string | null> {
  const titles = new Map<string, string>();
  for (const group of Map.groupBy(documents, ({ uid, locale }) => `${uid}:${locale}`).values()) {
    for (const [key, title] of await titlesOfGroup(strapi, group)) titles.set(key, title);
  }
  return (document) => titles.get(keyOf(document)) ?? null;
}

/** The titles of documents of one type in one language. */
async function titlesOfGroup(strapi: Core.Strapi, group: Published[]): Promise<[string, string][]> {
  const [first] = group;
  if (!first) return [];
  const { uid, locale } = first;
  const { attributes } = strapi.getModel(uid);
  const title = ['title', 'name'].find((name) => name in attributes);
  if (!title) return [];
  const rows: Record<string, unknown>[] = await strapi.db.query(uid).findMany({
    select: ['documentId', title],
    where: {
      documentId: { $in: group.map(({ documentId }) => documentId) },
      ...(locale && { locale }),
      ...(hasDrafts(strapi, uid) && { publishedAt: null }),
    },
  });
  return rows.map((row) => [keyOf({ uid, documentId: String(row.documentId), locale }), String(row[title])]);
}
