import type { Core } from '@strapi/strapi';
import type { FileMark } from '../rules/snapshot';

/** A file of the media library, as Strapi keeps it. */
export interface FileRow extends Record<string, unknown> {
  id: number;
  hash: string;
  ext: string;
}

/**
 * The files that a version remembers, by the names that it remembers; those that are gone are left out. By number,
 * else by name: the same file may have been uploaded again.
 */
export async function markedFiles(
  strapi: Core.Strapi,
  marks: readonly FileMark[],
): Promise<Map<string, FileRow>> {
  const hashes = marks.map(({ name }) => name.slice(0, name.lastIndexOf('.')));
  const rows: FileRow[] = await strapi.db.query('plugin::upload.file').findMany({
    where: { $or: [{ id: { $in: marks.map(({ id }) => id) } }, { hash: { $in: hashes } }] },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const byName = new Map(rows.map((row) => [`${row.hash}${row.ext}`, row]));
  const files = marks.map(({ id, name }) => [name, byId.get(id) ?? byName.get(name)] as const);
  return new Map(files.filter((entry): entry is [string, FileRow] => entry[1] !== undefined));
}
