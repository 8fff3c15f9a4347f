import type { Core, UID } from '@strapi/strapi';
import {
  type Attribute,
  type Hashes,
  hashesOf,
  type Schema,
  type Snapshot,
  snapshotOf,
  writtenAttributes,
} from '../rules/snapshot';
import { attributePaths } from '../rules/restore';
import type { Text } from '../rules/text';
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
    populate: populateOf(strapi, type.schema),
  });
  if (!row) return null;
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

export function componentOf(strapi: Core.Strapi, uid: string): Schema {
  return strapi.components[uid as UID.Component] as unknown as Schema; // named by a schema, so it is registered
}

/** Everything that belongs to a text, and of what it points to only what a version remembers. */
function populateOf(strapi: Core.Strapi, schema: Schema): Record<string, object> {
  const parts = writtenAttributes(schema).map(([name, attribute]) => [name, partOf(strapi, attribute)]);
  return Object.fromEntries(parts.filter(([, part]) => part !== null));
}

function partOf(strapi: Core.Strapi, { type, target = '', component = '' }: Attribute): object | null {
  if (type === 'media') return { select: ['id', 'name', 'hash', 'ext'] };
  if (type === 'component') return { populate: populateOf(strapi, componentOf(strapi, component)) };
  if (type !== 'relation') return null;
  const { attributes } = strapi.contentType(target as UID.ContentType); // Strapi checks at its start that it exists
  return { select: ['documentId', ...['title', 'name'].filter((name) => name in attributes)] };
}
