import type { FieldDifference, Revision } from '@lectern/shared-types';
import { type Attribute, changedFields, type ComponentOf, type Labels, type Schema } from '../snapshot';
import { compareItems } from './items';
import { pairItems } from './pairing';
import { contentOf, itemsOf, kindOf, namesIn, type Readable, said, saidWhole, textOf } from './said';
import { compareTexts } from './texts';

export type { Readable } from './said';

/** The schemas that versions are read by: those of today. */
export interface Schemas {
  schema: Schema;
  componentOf: ComponentOf;
}

/** What two versions are compared with at hand. */
interface Comparison {
  before: Labels;
  after: Labels;
  componentOf: ComponentOf;
}

/** One attribute in both versions. */
interface Pair {
  path: string;
  attribute: Attribute | undefined;
  before: unknown;
  after: unknown;
}

/**
 * How two versions differ, attribute by attribute in the order of the form. Paths are those of the panel's forms,
 * as in `faq.0.question`, and count in the later version; for what that no longer has, in the earlier one.
 */
export function differenceOf(before: Readable, after: Readable, schemas: Schemas): FieldDifference[] {
  const comparison = { before: before.labels, after: after.labels, componentOf: schemas.componentOf };
  return compareContents(comparison, {
    schema: schemas.schema,
    above: '',
    before: before.content,
    after: after.content,
  });
}

/** Everything that stands in a version, in words. */
export function fieldsOf(version: Readable, schemas: Schemas): Revision['fields'] {
  return differenceOf({ content: {}, labels: {} }, version, schemas).map(({ field, kind, after, parts }) => ({
    field,
    kind,
    value: after ?? parts?.map(({ text }) => text).join('') ?? null,
  }));
}

interface Contents {
  schema: Schema;
  /** Path of what holds the attributes, with a dot behind it. */
  above: string;
  before: Record<string, unknown>;
  after: Record<string, unknown>;
}

function compareContents(
  comparison: Comparison,
  { schema, above, before, after }: Contents,
): FieldDifference[] {
  const changed = changedFields(before, after);
  return namesIn(schema, before, after)
    .filter((name) => changed.includes(name))
    .flatMap((name) =>
      compareAttribute(comparison, {
        path: `${above}${name}`,
        attribute: schema.attributes[name],
        before: before[name],
        after: after[name],
      }),
    );
}

function compareAttribute(comparison: Comparison, pair: Pair): FieldDifference[] {
  const { path, attribute, before, after } = pair;
  const kind = kindOf(attribute, before, after);
  if (kind === 'component') return compareComponents(comparison, pair);
  if (kind === 'text' || kind === 'markdown') {
    const parts = compareTexts(textOf(before), textOf(after));
    return [{ field: path, kind, before: null, after: null, parts }];
  }
  const words = { before: said(before, kind, comparison.before), after: said(after, kind, comparison.after) };
  const isList = kind !== 'value' && (Array.isArray(before) || Array.isArray(after));
  const parts = isList ? compareItems(comparison, itemsOf(before), itemsOf(after)) : null;
  return [{ field: path, kind, ...words, parts }];
}

function compareComponents(
  comparison: Comparison,
  { path, attribute, before, after }: Pair,
): FieldDifference[] {
  const schema = comparison.componentOf(attribute?.component ?? '');
  const isList = Array.isArray(before) || Array.isArray(after);
  return pairItems(itemsOf(before), itemsOf(after)).flatMap(({ before: old, after: fresh }) => {
    const index = (fresh ?? old)?.index ?? 0;
    const at = isList ? `${path}.${index}` : path;
    const contents = { before: contentOf(old?.value), after: contentOf(fresh?.value) };
    if (isList && !(old && fresh)) return [wholly(comparison, { at, schema, ...contents })];
    return compareContents(comparison, { schema, above: `${at}.`, ...contents });
  });
}

/** A component that came into a list, or went out of it. */
function wholly(
  { before: were, after: are, componentOf }: Comparison,
  { at, schema, before, after }: { at: string; schema: Schema } & Pick<Contents, 'before' | 'after'>,
): FieldDifference {
  const words = {
    before: saidWhole(before, { schema, labels: were, componentOf }) || null,
    after: saidWhole(after, { schema, labels: are, componentOf }) || null,
  };
  return { field: at, kind: 'component', ...words, parts: null };
}
