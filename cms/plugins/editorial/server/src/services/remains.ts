import type { Core, UID } from '@strapi/strapi';
import type { References, Remains } from '../rules/restore';
import type { FileMark } from '../rules/snapshot';
import type { Text } from '../rules/text';

/** Looks up what of that which a version points to is still there. */
export async function remainsOf(
  strapi: Core.Strapi,
  text: Text,
  { references, slug }: { references: References; slug: unknown },
): Promise<Remains> {
  const documents = new Map<string, Set<string>>();
  for (const [uid, ids] of references.documents)
    documents.set(uid, await documentsThere(strapi, uid, { ids, locale: text.locale }));
  return {
    documents,
    files: await filesThere(strapi, references.files),
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

/** By the number that a version remembers, else by the name: the same file may have been uploaded again. */
async function filesThere(strapi: Core.Strapi, marks: readonly FileMark[]): Promise<Map<string, number>> {
  const hashes = marks.map(({ name }) => name.slice(0, name.lastIndexOf('.')));
  const rows: { id: number; hash: string; ext: string }[] = await strapi.db
    .query('plugin::upload.file')
    .findMany({
      select: ['id', 'hash', 'ext'],
      where: { $or: [{ id: { $in: marks.map(({ id }) => id) } }, { hash: { $in: hashes } }] },
      orderBy: { id: 'asc' },
    });
  const ids = new Set(rows.map(({ id }) => id));
  const byName = new Map(rows.map(({ id, hash, ext }) => [`${hash}${ext}`, id]));
  const found = marks.map(({ id, name }) => [name, ids.has(id) ? id : byName.get(name)] as const);
  return new Map(found.filter((entry): entry is [string, number] => entry[1] !== undefined));
}

async function isTaken(strapi: Core.Strapi, { uid, documentId }: Text, slug: string): Promise<boolean> {
  const rivals = await strapi.db
    .query(uid as UID.ContentType) // of a text that is kept, so it is registered
    .count({ where: { slug, documentId: { $ne: documentId } } });
  return rivals > 0;
}
