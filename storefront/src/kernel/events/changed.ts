import { Locale, PUBLISHED_TYPES } from '@lectern/shared-types';
import { z } from 'zod';
import type { Change } from '../changes.ts';
import type { Transaction } from '../db/index.ts';
import { emit, type EventType } from './index.ts';

const ChangedDocuments = z.object({
  documents: z.array(
    z.object({ type: z.enum(PUBLISHED_TYPES), documentId: z.string(), locale: Locale.nullable() }),
  ),
});
/** Documents that are not what they were. A locale of null stands for every language. */
export type ChangedDocuments = z.infer<typeof ChangedDocuments>;

/** The event by which a room tells that documents of its own have changed. */
export function changedEvent(name: `${string}.changed`): EventType<ChangedDocuments> {
  return { name, payload: ChangedDocuments };
}

/** Tells of these changes, if there are any. */
export async function emitChanged(
  trx: Transaction,
  event: EventType<ChangedDocuments>,
  changes: Pick<Change, 'type' | 'documentId' | 'locale'>[],
): Promise<void> {
  if (changes.length === 0) return;
  const documents = changes.map(({ type, documentId, locale }) => ({ type, documentId, locale }));
  await emit(trx, event, { documents });
}
