import { itemsOf } from '../difference/said';
import { type ComponentOf, type Content, type FileMark, type Schema, writtenAttributes } from '../snapshot';
import { contentsOf, isDocumentId, isMark } from './shapes';

/** What a version points to; of that it must be looked up what is still there. */
export interface References {
  /** Ids of documents by the type that they belong to. */
  documents: Map<string, string[]>;
  files: FileMark[];
}

/** Everything that the attributes of today would take from versions. */
export function referencesOf(
  contents: readonly Content[],
  schema: Schema,
  componentOf: ComponentOf,
): References {
  const found: References = { documents: new Map(), files: [] };
  for (const content of contents) gather(found, content, { schema, componentOf });
  return found;
}

interface Schemas {
  schema: Schema;
  componentOf: ComponentOf;
}

function gather({ documents, files }: References, content: Content, { schema, componentOf }: Schemas): void {
  for (const [name, { type, target = '', component = '' }] of writtenAttributes(schema)) {
    const items = itemsOf(content[name]);
    if (type === 'media') files.push(...items.filter(isMark));
    if (type === 'relation')
      documents.set(target, [...(documents.get(target) ?? []), ...items.filter(isDocumentId)]);
    if (type === 'component')
      for (const inner of contentsOf(items))
        gather({ documents, files }, inner, { schema: componentOf(component), componentOf });
  }
}

/** Every attribute that can be written, those of components behind a dot, as in `seo.title`. */
export function attributePaths(schema: Schema, componentOf: ComponentOf): string[] {
  return writtenAttributes(schema).flatMap(([name, { type, component = '' }]) => {
    const inner = type === 'component' ? attributePaths(componentOf(component), componentOf) : [];
    return [name, ...inner.map((path) => `${name}.${path}`)];
  });
}
