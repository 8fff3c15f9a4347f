import { itemsOf } from './difference/said';
import { contentsOf, isDocumentId, isList, isMark } from './restore/shapes';
import { type Attribute, type ComponentOf, type Content, type Schema, writtenAttributes } from './snapshot';

type Row = Record<string, unknown>;

interface Parts {
  schema: Schema;
  componentOf: ComponentOf;
  /** The library's files of today by their names. */
  files: ReadonlyMap<string, Row>;
}

/**
 * A version as Strapi would read its row, with all its parts: documents by their ids, files as the library has
 * them. A file that is gone is left out; a document that is gone is for the reader to miss.
 */
export function rowOfVersion(content: Content, parts: Parts): Row {
  const fields = writtenAttributes(parts.schema).map(([name, attribute]) => [
    name,
    valueOf(content[name], attribute, parts),
  ]);
  return Object.fromEntries(fields);
}

function valueOf(value: unknown, attribute: Attribute, parts: Parts): unknown {
  const listed = (items: unknown[]) => (isList(attribute) ? items : (items[0] ?? null));
  switch (attribute.type) {
    case 'relation':
      return listed(
        itemsOf(value)
          .filter(isDocumentId)
          .map((documentId) => ({ documentId })),
      );
    case 'media':
      return listed(
        itemsOf(value)
          .filter(isMark)
          .flatMap(({ name }) => parts.files.get(name) ?? []),
      );
    case 'component': {
      const schema = parts.componentOf(attribute.component ?? '');
      return listed(contentsOf(value).map((inner) => rowOfVersion(inner, { ...parts, schema })));
    }
    default:
      return value ?? null;
  }
}
