/** The documents beside one of them: each once, in their order, without itself. By document id. */
export function othersAmong(documentIds: string[], itself: string): string[] {
  return [...new Set(documentIds)].filter((documentId) => documentId !== itself);
}
