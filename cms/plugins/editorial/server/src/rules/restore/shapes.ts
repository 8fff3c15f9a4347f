import { itemsOf } from '../difference/said';
import type { Attribute, Content, FileMark } from '../snapshot';

/** How a version keeps a relation. */
export const isDocumentId = (item: unknown): item is string => typeof item === 'string';

/** How a version keeps a file. */
export const isMark = (item: unknown): item is FileMark => isContent(item) && 'id' in item && 'name' in item;

const isContent = (item: unknown): item is Content =>
  typeof item === 'object' && item !== null && !Array.isArray(item);

/** The components that a value holds, one or several. */
export const contentsOf = (value: unknown): Content[] => itemsOf(value).filter(isContent);

/** Whether an attribute holds several things, in order. */
export function isList({ type, relation = '', multiple = false, repeatable = false }: Attribute): boolean {
  if (type === 'relation') return relation.endsWith('Many');
  return (type === 'media' && multiple) || (type === 'component' && repeatable);
}

const NUMBERS = ['integer', 'float', 'decimal'];
const FREE = ['json', 'blocks'];

/** Whether a value of a version still is what its attribute holds today. */
export function fits(attribute: Attribute, value: unknown): boolean {
  const { type } = attribute;
  if (type === 'relation' || type === 'media' || type === 'component') {
    const isItem = { relation: isDocumentId, media: isMark, component: isContent }[type];
    const items = itemsOf(value);
    return items.every(isItem) && (isList(attribute) || items.length <= 1);
  }
  if (FREE.includes(type)) return true;
  if (NUMBERS.includes(type)) return typeof value === 'number';
  if (type === 'boolean') return typeof value === 'boolean';
  if (type === 'biginteger') return typeof value === 'number' || typeof value === 'string';
  if (type === 'enumeration') return attribute.enum?.includes(String(value)) === true;
  return typeof value === 'string';
}
