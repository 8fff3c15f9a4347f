import type { Core } from '@strapi/strapi';
import type { Text } from '../rules/text';

/** A file of the media library, as far as it matters here. */
export interface LibraryFile {
  id: number;
  name: string;
  hash: string;
  ext: string | null;
  alternativeText: string | null;
  caption: string | null;
}

const FILE = 'plugin::upload.file';

export async function libraryFile(strapi: Core.Strapi, id: number | string): Promise<LibraryFile | null> {
  return strapi.db.query(FILE).findOne({ where: { id } });
}

export async function filesById(strapi: Core.Strapi, ids: number[]): Promise<LibraryFile[]> {
  return strapi.db.query(FILE).findMany({ where: { id: { $in: ids } } });
}

/** The files in these folders and in all folders within them. */
export async function filesInFolders(strapi: Core.Strapi, ids: number[]): Promise<LibraryFile[]> {
  const folders = await strapi.db.query('plugin::upload.folder').findMany({ where: { id: { $in: ids } } });
  const inside = folders.flatMap(({ path }) => [
    { folderPath: { $eq: path } },
    { folderPath: { $startsWith: `${path}/` } },
  ]);
  return inside.length === 0 ? [] : strapi.db.query(FILE).findMany({ where: { $or: inside } });
}

/**
 * The texts in which readers see a file, or reviewers have seen it: its name stands in the version that is live, or
 * in the one that is under review or approved, as picture, attachment or address in Markdown.
 */
export async function textsShowing(
  strapi: Core.Strapi,
  { hash, ext }: LibraryFile,
): Promise<(Text & { title: string })[]> {
  const { rows } = await strapi.db.connection.raw(
    `select distinct review.uid, review.document_id as "documentId", review.locale, review.title
     from editorial.review join editorial.revision using (uid, document_id, locale)
     where review.ended_at is null
       and (revision.number = review.live_revision
         or (revision.number = review.revision and review.state not in ('draft', 'returned')))
       and strpos(revision.content::text, ?) > 0
     order by 1, 2, 3`,
    [`${hash}${ext ?? ''}`],
  );
  return rows;
}
