import type { FieldDifference } from '@lectern/shared-types';
import type { Attribute, ComponentOf, FileMark, Labels, Schema } from '../snapshot';
import { writtenAttributes } from '../snapshot';

/** A version, to be read by people. */
export interface Readable {
  content: Record<string, unknown>;
  labels: Labels;
}

export type Kind = FieldDifference['kind'];

const TEXTS = ['string', 'text', 'email', 'uid'];
const KINDS: Record<string, Kind> = {
  richtext: 'markdown',
  relation: 'relation',
  media: 'media',
  component: 'component',
};

/** How an attribute is shown; what the schema no longer knows, or knows as another kind, by what it holds. */
export function kindOf(attribute: Attribute | undefined, ...values: unknown[]): Kind {
  const kind = attribute ? kindOfType(attribute.type) : 'text';
  return values.every((value) => value === undefined || value === null || fits(kind, value)) ? kind : 'value';
}

const kindOfType = (type: string): Kind => KINDS[type] ?? (TEXTS.includes(type) ? 'text' : 'value');

function fits(kind: Kind, value: unknown): boolean {
  if (kind === 'text' || kind === 'markdown') return typeof value === 'string';
  return itemsOf(value).every((item) => {
    if (kind === 'relation') return typeof item === 'string';
    if (kind === 'value') return true;
    return (
      typeof item === 'object' && item !== null && (kind === 'component' || ('id' in item && 'name' in item))
    );
  });
}

/** The attributes of a schema in its order, then what a version holds beside them. */
export function namesIn(schema: Schema, ...contents: Record<string, unknown>[]): string[] {
  const held = contents.flatMap((content) => Object.keys(content)).sort();
  return [...new Set([...writtenAttributes(schema).map(([name]) => name), ...held])];
}

/** A value in words, lists a line each; null where there is nothing. */
export function said(value: unknown, kind: Kind, labels: Labels): string | null {
  if (value === null || value === undefined) return null;
  if (kind === 'relation' || kind === 'media')
    return (
      itemsOf(value)
        .map((item) => labelOf(item, labels))
        .join('\n') || null
    );
  return typeof value === 'object' ? JSON.stringify(value, null, 2) : String(value);
}

/** A text as it stands. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export const itemsOf = (value: unknown): unknown[] =>
  value === null || value === undefined ? [] : [value].flat();

/** What a document or a file was called when the version was made. */
export function labelOf(item: unknown, labels: Labels): string {
  if (typeof item === 'string') return labels[item] ?? item;
  const { id, name } = item as FileMark; // what is no document's id is a file's mark
  return labels[`file:${id}`] ?? name;
}

/** What makes an item of a list the same as another, whatever it was called. */
export const identityOf = (item: unknown): string =>
  typeof item === 'string' ? item : `file:${(item as FileMark).id}`; // as above

/** A whole component in words, a line for each of its attributes. */
export function saidWhole(
  value: unknown,
  { schema, labels, componentOf }: { schema: Schema; labels: Labels; componentOf: ComponentOf },
): string {
  const content = contentOf(value);
  const lines = namesIn(schema, content).flatMap((name) => {
    const attribute = schema.attributes[name];
    const inner = attribute?.component
      ? { schema: componentOf(attribute.component), labels, componentOf }
      : null;
    const value = content[name];
    const words = inner
      ? itemsOf(value)
          .map((item) => saidWhole(item, inner))
          .join('\n')
      : said(value, kindOf(attribute, value), labels);
    return words ? [{ name, words }] : [];
  });
  return lines.map(({ name, words }) => (lines.length === 1 ? words : `${name}: ${words}`)).join('\n');
}

export function contentOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}; // keys are attributes
}
