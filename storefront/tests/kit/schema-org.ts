import { readFileSync } from 'node:fs';

/** A type of schema.org: the types that it is a kind of, and the properties that it adds to theirs. */
interface TypeEntry {
  parents: string[];
  own: Set<string>;
}

const DECLARATIONS = new URL('../../node_modules/schema-dts/dist/schema.d.ts', import.meta.url);
const DECLARATION = /interface (\w+) extends ([^{]+)\{\n([\s\S]*?)\n\}/g;

/** The vocabulary of schema.org, as the declarations of `schema-dts` have it. */
function readVocabulary(): Map<string, TypeEntry> {
  const entries = new Map<string, TypeEntry>();
  for (const [, name = '', parents = '', body = ''] of readFileSync(DECLARATIONS, 'utf8').matchAll(
    DECLARATION,
  )) {
    const own = new Set([...body.matchAll(/^ {4}"([^"@]+)"\?:/gm)].map(([, property = '']) => property));
    entries.set(name, { parents: parents.trim().split(/, /), own });
  }
  return entries;
}

const vocabulary = readVocabulary();

function has(declared: string, property: string): boolean {
  const entry = vocabulary.get(declared);
  return !!entry && (entry.own.has(property) || entry.parents.some((parent) => has(parent, property)));
}

/** Whether schema.org gives a type this property, by itself or through what it is a kind of. */
export function knowsProperty(type: string, property: string): boolean {
  // https://schema.org/docs/actions.html: what an action asks for stands under the property's name with `-input`.
  return has(`${type}Leaf`, property.replace(/-input$/, ''));
}
