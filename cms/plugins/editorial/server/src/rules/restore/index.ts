import type { RestoreAnswer } from '@lectern/shared-types';
import { itemsOf, kindOf, labelOf, said, saidWhole } from '../difference/said';
import {
  type Attribute,
  canonical,
  type Content,
  isCommon,
  type Schema,
  writtenAttributes,
} from '../snapshot';
import type { Now, Remains, RestorePlan, Then } from './model';
import { contentsOf, fits, isDocumentId, isList, isMark } from './shapes';

export { attributePaths, type References, referencesOf } from './references';
export type { Now, Remains, RestorePlan, Then } from './model';

type Left = RestoreAnswer['left'][number];

/** What a restoration works with, and the list of what it could not bring back. */
interface Restoring {
  then: Then;
  now: Now;
  remains: Remains;
  left: Left[];
}

/** Attributes that stand together: those of the text, or of a component in it. */
interface Place {
  schema: Schema;
  /** What goes before their names: `faq.0.` */
  path: string;
  /** The same without the numbers of items: `faq.` */
  known: string;
  /** What stands there now; nothing for an item of a list, which takes nobody's place. */
  present: Content;
}

interface Spot {
  attribute: Attribute;
  path: string;
  known: string;
  then: unknown;
  now: unknown;
}

/**
 * How a version is brought back into the draft of today. What the version could not know of stays as it is, what is
 * gone is left out, and all that will differ from the version is named.
 */
export function planRestore(then: Then, now: Now, remains: Remains): RestorePlan {
  const restoring: Restoring = { then, now, remains, left: [] };
  const place = { schema: now.schema, path: '', known: '', present: now.content };
  const data = restoreContents(restoring, place, then.content);
  for (const [name, value] of Object.entries(then.content))
    if (!(name in now.schema.attributes)) leave(restoring, 'field-removed', { path: name, value });
  return { data, left: restoring.left };
}

function restoreContents(restoring: Restoring, place: Place, content: Content): Record<string, unknown> {
  const { schema, path, known, present } = place;
  const values = writtenAttributes(schema).map(([name, attribute]) => [
    name,
    restoreAttribute(restoring, {
      attribute,
      path: `${path}${name}`,
      known: `${known}${name}`,
      then: content[name],
      now: present[name],
    }),
  ]);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

/** What to write for an attribute; undefined where it stays by itself. */
function restoreAttribute(restoring: Restoring, spot: Spot): unknown {
  const { attribute, path } = spot;
  const why = reasonToLeave(restoring, spot);
  if (why !== null)
    leave(restoring, why, { attribute, path, value: why === 'field-new' ? spot.now : spot.then });
  const value = why === null ? spot.then : spot.now;
  if (attribute.required === true && isNothing(value)) leave(restoring, 'required-empty', { path });
  if (why === null) return bring(restoring, spot);
  // A component is written as a whole, so what stays in it is written again.
  return path.includes('.') && !isNothing(value) ? bring(restoring, { ...spot, then: value }) : undefined;
}

function reasonToLeave({ then, now, remains }: Restoring, spot: Spot): Left['why'] | null {
  const { attribute, path, known } = spot;
  if (isNothing(spot.then) && then.attributes?.includes(known) === false) return 'field-new';
  if (!isNothing(spot.then) && !fits(attribute, spot.then)) return 'kind-changed';
  const differs = canonical(spot.then ?? null) !== canonical(spot.now ?? null);
  if (differs && !path.includes('.')) {
    if (now.hasSiblings && isCommon(attribute)) return 'common-field';
    if (!now.mayWrite(path)) return 'no-right';
  }
  return path === 'slug' && remains.isSlugTaken ? 'address-taken' : null;
}

function bring(restoring: Restoring, spot: Spot): unknown {
  const { attribute, path, then } = spot;
  const { documents, files } = restoring.remains;
  const listed = (values: unknown[]) => (isList(attribute) ? values : (values[0] ?? null));
  if (attribute.type === 'relation') {
    const there = documents.get(attribute.target ?? '');
    return listed(keep(restoring, spot, (id) => (isDocumentId(id) && there?.has(id) ? id : undefined)));
  }
  if (attribute.type === 'media')
    return listed(keep(restoring, spot, (mark) => (isMark(mark) ? files.get(mark.name) : undefined)));
  if (attribute.type !== 'component') return then ?? null;
  const schema = restoring.now.componentOf(attribute.component ?? '');
  const [successor = {}] = isList(attribute) ? [] : contentsOf(spot.now);
  const inner = contentsOf(then).map((content, index) => {
    const at = isList(attribute) ? `${path}.${index}.` : `${path}.`;
    const place = { schema, path: at, known: `${spot.known}.`, present: successor };
    return restoreContents(restoring, place, content);
  });
  return listed(inner);
}

/** What of a list of documents or files is still there. */
function keep<T>(
  restoring: Restoring,
  { attribute, path, then }: Spot,
  find: (item: unknown) => T | undefined,
): T[] {
  return itemsOf(then).flatMap((item) => {
    const found = find(item);
    if (found !== undefined) return [found];
    const why = attribute.type === 'media' ? 'file-gone' : 'target-gone';
    restoring.left.push({ field: path, why, what: labelOf(item, restoring.then.labels) });
    return [];
  });
}

function leave(
  { left, then, now }: Restoring,
  why: Left['why'],
  { attribute, path, value }: { attribute?: Attribute; path: string; value?: unknown },
): void {
  const { labels } = then;
  const kind = kindOf(attribute, value);
  const inner = () => ({
    schema: now.componentOf(attribute?.component ?? ''),
    labels,
    componentOf: now.componentOf,
  });
  const words = () =>
    itemsOf(value)
      .map((item) => saidWhole(item, inner()))
      .join('\n') || null;
  left.push({ field: path, why, what: kind === 'component' ? words() : said(value, kind, labels) });
}

function isNothing(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}
