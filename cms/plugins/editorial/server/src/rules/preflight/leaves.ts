import { type Attribute, type ComponentOf, type Content, type Schema, writtenAttributes } from '../snapshot';

/** A text as it is looked through: what was written, and the schemas that say what it means. */
export interface Written {
  content: Content;
  schema: Schema;
  componentOf: ComponentOf;
}

/** An attribute that holds no others, also where nothing was written into it. */
export interface Leaf {
  /** As the panel's forms name it: `seo.description`, `faq.0.answer`. */
  path: string;
  attribute: Attribute;
  value: unknown;
}

/** Every attribute of a text, those of its components in their places. */
export function leavesOf({ content, schema, componentOf }: Written, above = ''): Leaf[] {
  return writtenAttributes(schema).flatMap(([name, attribute]) => {
    const path = `${above}${name}`;
    const value = content[name];
    if (attribute.type !== 'component' || isNothing(value)) return [{ path, attribute, value }];
    const inner = componentOf(attribute.component ?? '');
    const below = (one: unknown, at: string) =>
      leavesOf({ content: contentOf(one), schema: inner, componentOf }, at);
    if (!Array.isArray(value)) return below(value, `${path}.`);
    return value.flatMap((one, index) => below(one, `${path}.${index}.`));
  });
}

/** Whether nothing was written, white space included. */
export function isNothing(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

function contentOf(value: unknown): Content {
  return typeof value === 'object' && value !== null ? (value as Content) : {}; // a component is kept as its content
}
