import type { Core } from '@strapi/strapi';
import { referencesOf } from '../rules/restore';
import type { Text } from '../rules/text';
import { rowOfVersion } from '../rules/version-row';
import { markedFiles } from './marked-files';
import { readRevision } from './revisions';
import { componentOf } from './parts';
import { keptType } from './types';

type Row = Record<string, unknown>;

/** A version of a text as Strapi would read its row (see `rowOfVersion`); null where there is none, or none any more. */
export async function readVersionRow(strapi: Core.Strapi, text: Text, number: number): Promise<Row | null> {
  const type = keptType(strapi, text.uid);
  const revision = type && (await readRevision(strapi.db.connection, text, number));
  if (!revision) return null;
  const parts = { schema: type.schema, componentOf: (uid: string) => componentOf(strapi, uid) };
  const marks = referencesOf([revision.content], parts.schema, parts.componentOf).files;
  return rowOfVersion(revision.content, { ...parts, files: await markedFiles(strapi, marks) });
}
