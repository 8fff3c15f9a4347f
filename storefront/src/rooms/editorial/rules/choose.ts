/** The items with these document ids, in the order of the ids; ids without an item are left out. */
export function inOrderOf<T extends { documentId: string }>(documentIds: string[], items: T[]): T[] {
  const known = new Map(items.map((item) => [item.documentId, item]));
  return documentIds.flatMap((documentId) => known.get(documentId) ?? []);
}
