import type { Core } from '@strapi/strapi';
import { attributePaths } from '../rules/restore';
import { type Hashes, hashesOf, type Snapshot, snapshotOf } from '../rules/snapshot';
import type { Text } from '../rules/text';
import { componentOf, readParts } from './parts';
import type { KeptType } from './types';

/** What a text says now. */
export interface ReadText extends Snapshot, Hashes {
  /** The row as Strapi keeps it, with all its parts. */
  row: Record<string, unknown>;
  title: string;
  /** Paths of all attributes that there are, as in `seo.title`. */
  attributes: string[];
}

/** Which of the two rows of a text: what is being written, or what readers see. */
export type Side = 'draft' | 'live';

/** Reads a text with all its parts; null where it has no such row. */
export async function readText(
  strapi: Core.Strapi,
  type: KeptType,
  { documentId, locale, side = 'draft' }: Pick<Text, 'documentId' | 'locale'> & { side?: Side },
): Promise<ReadText | null> {
  const row: Record<string, unknown> | null = await strapi.db.query(type.uid).findOne({
    where: {
      documentId,
      ...(type.isLocalized ? { locale } : {}),
      ...(type.hasDrafts ? { publishedAt: side === 'draft' ? null : { $notNull: true } } : {}),
    },
  });
  if (!row) return null;
  Object.assign(row, await readParts(strapi, type, Number(row.id)));
  const { schema } = type;
  const inner = (uid: string) => componentOf(strapi, uid);
  const snapshot = snapshotOf(row, schema, inner);
  const attributes = attributePaths(schema, inner);
  return { row, ...snapshot, ...hashesOf(snapshot.content, schema), title: titleOf(row), attributes };
}

/** What a text is called where others read of it. */
function titleOf({ title, name }: Record<string, unknown>): string {
  return [title, name].find((each): each is string => typeof each === 'string') ?? '';
}
