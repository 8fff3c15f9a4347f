import { LOCALES } from '@lectern/shared-types';
import type { ChangedDocuments } from '#kernel/events/changed.ts';
import { subscribe, tellAgain } from '#kernel/events/index.ts';
import { catalogChanged } from '#rooms/catalog/index.ts';
import { editorialChanged } from '#rooms/editorial/index.ts';
import { membershipChanged } from '#rooms/membership/index.ts';
import { indexDocuments, keepIndex, type Progress } from './indexing.ts';
import { KINDS, type Key, type Kind } from './model.ts';

const SUBSCRIBER = 'search';

type Changed = ChangedDocuments['documents'][number];

const isKind = (type: string): type is Kind => KINDS.some((kind) => kind === type);

const keysOf = ({ type, documentId, locale }: Changed): Key[] =>
  isKind(type) ? (locale ? [locale] : LOCALES).map((one) => ({ type, documentId, locale: one })) : [];

/** Several events at once, because many of them concern the same texts. */
async function hear(events: ChangedDocuments[]): Promise<void> {
  const changed = events.flatMap(({ documents }) => documents);
  const ids = new Set(changed.map(({ documentId }) => documentId));
  await indexDocuments([...ids], changed.flatMap(keysOf));
}

/** From now on the index hears of what is published, renamed, moved, opened, closed or taken down. */
export function hearOfChanges(): void {
  for (const event of [editorialChanged, catalogChanged, membershipChanged])
    subscribe(event, SUBSCRIBER, hear);
}

/**
 * What a worker does for the index now and then: builds it where it has to be built, and answers whether it was. Once
 * an engine that was away is back, it is told at once what it has missed.
 */
export function indexKeeper(tell: Progress): () => Promise<boolean> {
  let wasAway = false;
  return async () => {
    const isNew = await keepIndex(undefined, tell).catch((error: unknown) => {
      wasAway = true;
      throw error;
    });
    if (wasAway) await tellAgain(SUBSCRIBER);
    wasAway = false;
    return isNew;
  };
}
