import { LOCALES } from '@lectern/shared-types';
import type { ChangedDocuments } from '#kernel/events/changed.ts';
import { subscribe } from '#kernel/events/index.ts';
import { catalogChanged } from '#rooms/catalog/index.ts';
import { editorialChanged } from '#rooms/editorial/index.ts';
import { membershipChanged } from '#rooms/membership/index.ts';
import { indexDocuments } from './indexing.ts';
import { KINDS, type Key, type Kind } from './model.ts';

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
  for (const event of [editorialChanged, catalogChanged, membershipChanged]) subscribe(event, 'search', hear);
}
