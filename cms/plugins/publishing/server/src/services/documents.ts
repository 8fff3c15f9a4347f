import type { Core } from '@strapi/strapi';
import { hasDrafts, type Published } from './leave';

/** What the CMS knows of a document now. */
export interface Known {
  /** As it is written now; null where that has no name. */
  title: string | null;
  isPublished: boolean;
}

const GONE: Known = { title: null, isPublished: false };

const keyOf = ({ uid, documentId, locale }: Published) => `${uid}:${documentId}:${locale}`;

/** What has become of these documents. */
export async function documentsOf(
  strapi: Core.Strapi,
  documents: Published[],
): Promise<(document: Published) => Known> {
  const known = new Map<string, Known>();
  for (const group of Map.groupBy(documents, ({ uid, locale }) => `${uid}:${locale}`).values()) {
    for (const [key, document] of await knownOfGroup(strapi, group)) known.set(key, document);
  }
  return (document) => known.get(keyOf(document)) ?? GONE;
}

/** Documents of one type in one language. */
async function knownOfGroup(strapi: Core.Strapi, group: Published[]): Promise<Map<string, Known>> {
  const known = new Map<string, Known>();
  for (const row of await rowsOf(strapi, group)) {
    const { key, isDraft, isLive, title } = row;
    const before = known.get(key) ?? GONE;
    known.set(key, { title: isDraft ? title : before.title, isPublished: isLive || before.isPublished });
  }
  return known;
}

async function rowsOf(strapi: Core.Strapi, group: Published[]) {
  const [first] = group;
  if (!first) return [];
  const { uid, locale } = first;
  const { attributes } = strapi.getModel(uid);
  const title = ['title', 'name'].find((name) => name in attributes);
  const rows: Record<string, unknown>[] = await strapi.db.query(uid).findMany({
    select: ['documentId', 'publishedAt', ...(title ? [title] : [])],
    where: { documentId: { $in: group.map(({ documentId }) => documentId) }, ...(locale && { locale }) },
  });
  const isDrafted = hasDrafts(strapi, uid);
  return rows.map((row) => ({
    key: keyOf({ uid, documentId: String(row.documentId), locale }),
    isDraft: !isDrafted || row.publishedAt === null,
    isLive: !isDrafted || row.publishedAt !== null,
    title: title ? String(row[title]) : null,
  }));
}
