import type { Core } from '@strapi/strapi';
import { referencesOf } from '../rules/restore';
import type { FileMark } from '../rules/snapshot';
import type { Text } from '../rules/text';
import { rowOfVersion } from '../rules/version-row';
import { readRevision } from './revisions';
import { componentOf } from './snapshots';
import { keptType } from './types';

type Row = Record<string, unknown>;

/** A version of a text as Strapi would read its row (see `rowOfVersion`); null where there is none, or none any more. */
export async function readVersionRow(strapi: Core.Strapi, text: Text, number: number): Promise<Row | null> {
  const type = keptType(strapi, text.uid);
  const revision = type && (await readRevision(strapi.db.connection, text, number));
  if (!revision) return null;
  const parts = { schema: type.schema, componentOf: (uid: string) => componentOf(strapi, uid) };
  const marks = referencesOf([revision.content], parts.schema, parts.componentOf).files;
  return rowOfVersion(revision.content, { ...parts, files: await filesOf(strapi, marks) });
}

/** By the number that a version remembers, else by the name: the same file may have been uploaded again. */
async function filesOf(strapi: Core.Strapi, marks: readonly FileMark[]): Promise<Map<string, Row>> {
  const hashes = marks.map(({ name }) => name.slice(0, name.lastIndexOf('.')));
  const found: (Row & { id: number; hash: string; ext: string })[] = await strapi.db
    .query('plugin::upload.file')
    .findMany({ where: { $or: [{ id: { $in: marks.map(({ id }) => id) } }, { hash: { $in: hashes } }] } });
  const byId = new Map(found.map((file) => [file.id, file]));
  const byName = new Map(found.map((file) => [`${file.hash}${file.ext}`, file]));
  const files = marks.map(({ id, name }) => [name, byId.get(id) ?? byName.get(name)] as const);
  return new Map(files.filter((entry): entry is [string, (typeof found)[number]] => entry[1] !== undefined));
}
