import { PUBLISHED_TYPES, type PublishedDocument, type PublishedType } from '@lectern/shared-types';
import { publishedDocument } from '#kernel/cms/documents.ts';
import { each } from '#kernel/each.ts';
import { isOfTheHouse, unsayable } from './rules/failures.ts';
import type { Said } from './sql/outbox.ts';

/** Documents that the CMS is asked for at once. */
const AT_ONCE = 8;

/** A document that was said to have changed, with what the CMS says of it now. */
export interface Changing {
  type: PublishedType;
  documentId: string;
  /** All that was said of it and is not live. */
  said: Said[];
  /** As it is published, in each of its languages; empty where it is published no more. */
  documents: PublishedDocument[];
}

/** A document that cannot go live, and why. */
export interface Refused {
  said: Said[];
  error: unknown;
}

/** Asks the CMS how the documents are now: those first that others refer to. Throws what is no document's fault. */
export async function askFor(said: Said[]): Promise<{ changing: Changing[]; refused: Refused[] }> {
  const refused: Refused[] = [];
  const changing: Changing[] = [];
  const byDocument = Map.groupBy(said, ({ type, documentId }) => `${type} ${documentId}`);
  await each(byDocument.values(), AT_ONCE, async (saidOfOne) => {
    const [first] = saidOfOne;
    if (!first) return;
    const { type, documentId } = first;
    const documents = await told(type, documentId).catch((error: unknown) => {
      if (isOfTheHouse(error)) throw error;
      refused.push({ said: saidOfOne, error });
      return null;
    });
    if (documents) changing.push({ type, documentId, said: saidOfOne, documents });
  });
  const rank = ({ type }: Changing) => PUBLISHED_TYPES.indexOf(type);
  return { changing: changing.sort((one, other) => rank(one) - rank(other)), refused };
}

async function told(type: PublishedType, documentId: string): Promise<PublishedDocument[]> {
  const answer = await publishedDocument(type, documentId);
  if (answer === null) return [];
  if ('faults' in answer) throw unsayable(answer.faults);
  return answer;
}
