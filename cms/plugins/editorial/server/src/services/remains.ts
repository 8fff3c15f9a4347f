import type { Core, UID } from '@strapi/strapi';
import type { References, Remains } from '../rules/restore';
import type { Text } from '../rules/text';
import { markedFiles } from './marked-files';

/** Looks up what of that which a version points to is still there. */
export async function remainsOf(
  strapi: Core.Strapi,
  text: Text,
  { references, slug }: { references: References; slug: unknown },
): Promise<Remains> {
  const documents = new Map<string, Set<string>>();
  for (const [uid, ids] of references.documents)
    documents.set(uid, await documentsThere(strapi, uid, { ids, locale: text.locale }));
  const files = await markedFiles(strapi, references.files);
  return {
    documents,
    files: new Map([...files].map(([name, { id }]) => [name, id])),
    isSlugTaken: typeof slug === 'string' && (await isTaken(strapi, text, slug)),
  };
}

/** Relations join drafts, and rows of one language. */
async function documentsThere(
  strapi: Core.Strapi,
  uid: string,
  { ids, locale }: { ids: readonly string[]; locale: string },
): Promise<Set<string>> {
  const model = strapi.contentType(uid as UID.ContentType); // named by a schema, so it is registered
  const isLocalized: boolean = strapi.plugin('i18n').service('content-types').isLocalizedContentType(model);
  const rows: { documentId: string }[] = await strapi.db.query(model.uid).findMany({
    select: ['documentId'],
    where: {
      documentId: { $in: ids },
      ...(isLocalized && locale !== '' ? { locale } : {}),
      ...(model.options?.draftAndPublish === true ? { publishedAt: null } : {}),
    },
  });
  return new Set(rows.map(({ documentId }) => documentId));
}

async function isTaken(strapi: Core.Strapi, { uid, documentId }: Text, slug: string): Promise<boolean> {
  const rivals = await strapi.db
    .query(uid as UID.ContentType) // of a text that is kept, so it is registered
    .count({ where: { slug, documentId: { $ne: documentId } } });
  return rivals > 0;
}
