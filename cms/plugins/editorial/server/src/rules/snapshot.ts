import { createHash } from 'node:crypto';

/** The parts of a Strapi schema that say what people write. */
export interface Schema {
  attributes: Record<string, Attribute>;
}

export interface Attribute {
  type: string;
  multiple?: boolean;
  repeatable?: boolean;
  component?: string;
  relation?: string;
  enum?: readonly string[];
  target?: string;
  required?: boolean;
  visible?: boolean;
  pluginOptions?: { i18n?: { localized?: boolean } };
}

/** A file as a version remembers it: the library's number, and the name that Markdown knows it by. */
export interface FileMark {
  id: number;
  name: string;
}

/** What a version holds: values as JSON, relations as document ids, files as marks, components nested. */
export type Content = { [field: string]: unknown };

/** What ids were called when the version was made: document ids and file numbers to titles and names. */
export type Labels = Record<string, string>;

/** Finds the schema of a component. */
export type ComponentOf = (uid: string) => Schema;

/** Kept by Strapi or by machines, and no part of what somebody wrote. */
const MACHINE_MADE = new Set([
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'firstPublishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
]);

/** The attributes that people write. */
export function writtenAttributes(schema: Schema): [string, Attribute][] {
  return Object.entries(schema.attributes).filter(
    ([name, { type, visible }]) => !MACHINE_MADE.has(name) && visible !== false && type !== 'password',
  );
}

/** Whether all locales share the attribute, which Strapi decides so (i18n, isLocalizedAttribute). */
export function isCommon({ type, pluginOptions }: Attribute): boolean {
  return type !== 'relation' && type !== 'uid' && pluginOptions?.i18n?.localized !== true;
}

export interface Snapshot {
  content: Content;
  labels: Labels;
}

/** Takes what people wrote out of a row that was read with all its parts. */
export function snapshotOf(row: Record<string, unknown>, schema: Schema, componentOf: ComponentOf): Snapshot {
  const labels: Labels = {};
  return { content: contentOf(row, schema, { componentOf, labels }), labels };
}

interface Reading {
  componentOf: ComponentOf;
  labels: Labels;
}

function contentOf(row: Record<string, unknown>, schema: Schema, reading: Reading): Content {
  const fields = writtenAttributes(schema).map(([name, attribute]) => [
    name,
    valueOf(row[name], attribute, reading),
  ]);
  return Object.fromEntries(fields.filter(([, value]) => !isEmpty(value)));
}

function valueOf(value: unknown, attribute: Attribute, reading: Reading): unknown {
  if (attribute.type === 'relation') return each(value, (one) => relationMark(one, reading.labels));
  if (attribute.type === 'media') return each(value, (one) => fileMark(one, reading.labels));
  if (attribute.type === 'component') {
    const schema = reading.componentOf(attribute.component ?? '');
    return each(value, (one) => contentOf(rowOf(one), schema, reading));
  }
  return value instanceof Date ? value.toISOString() : value;
}

function each(value: unknown, say: (one: unknown) => unknown): unknown {
  if (value === null || value === undefined) return null;
  return Array.isArray(value) ? value.map(say) : say(value);
}

function relationMark(value: unknown, labels: Labels): string {
  const { documentId, title, name } = rowOf(value);
  const id = String(documentId);
  const label = title ?? name;
  if (typeof label === 'string') labels[id] = label;
  return id;
}

function fileMark(value: unknown, labels: Labels): FileMark {
  const { id, name, hash, ext } = rowOf(value);
  labels[`file:${String(id)}`] = String(name);
  return { id: Number(id), name: `${String(hash)}${String(ext)}` };
}

function rowOf(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return {};
  return value as Record<string, unknown>; // an object's fields are unknown, whatever it is
}

/** Nothing written: a field that was added since must not make an old version another one. */
function isEmpty(value: unknown): boolean {
  return (
    value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

export interface Hashes {
  hash: string;
  /** Of the part that all locales share. */
  commonHash: string;
}

export function hashesOf(content: Content, schema: Schema): Hashes {
  return { hash: sha256(content), commonHash: sha256(commonPart(content, schema)) };
}

/** The part of a version that all locales share. */
export function commonPart(content: Content, schema: Schema): Content {
  return Object.fromEntries(
    Object.entries(content).filter(([name]) => {
      const attribute = schema.attributes[name];
      return attribute !== undefined && isCommon(attribute);
    }),
  );
}

function sha256(content: Content): string {
  return createHash('sha256').update(canonical(content)).digest('hex');
}

/** JSON with sorted keys, so that the same content is the same text. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** The fields in which two versions differ. */
export function changedFields(before: Content, after: Content): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names]
    .filter((name) => canonical(before[name] ?? null) !== canonical(after[name] ?? null))
    .sort();
}
