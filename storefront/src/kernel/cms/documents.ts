import {
  ShowDocument,
  UnsayableDocument,
  type DocumentFault,
  type PublishedDocument,
  type PublishedType,
} from '@lectern/shared-types';
import { agreed, ask, refusal } from './client.ts';

/** Every published locale of a document, or what they lack; null where none is published. */
export async function publishedDocument(
  type: PublishedType,
  documentId: string,
): Promise<PublishedDocument[] | { faults: DocumentFault[] } | null> {
  const response = await ask(`/api/publishing/documents/${type}/${documentId}`);
  if (response.status === 404) return null;
  if (response.status === 422) return { faults: (await agreed(UnsayableDocument, response)).error.faults };
  if (!response.ok) throw refusal(response, `${type} ${documentId}`);
  return (await agreed(ShowDocument, response)).documents;
}
