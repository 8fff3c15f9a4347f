import { LOCALES, type PublishedDocument, type PublishedType } from '@lectern/shared-types';
import type { Change } from '#kernel/changes.ts';
import type { Transaction } from '#kernel/db/index.ts';
import { shelves } from '#kernel/media/index.ts';
import type { Changing } from './asking.ts';
import { explained, forget, store, type TypedKey } from './store.ts';

/** Makes the read tables hold these documents as they are published now, and none of their languages that is not. */
export async function storeChanging(trx: Transaction, changing: Changing[]): Promise<void> {
  const gone = changing.flatMap(unpublishedIn);
  const media = shelves({ asksAgain: true });
  try {
    if (gone.length > 0) await forget(trx, gone);
    await store(
      trx,
      changing.flatMap(({ documents }) => documents),
      media,
    );
    for (const warning of [...media.public.warnings, ...media.gated.warnings])
      console.warn(`Warning: ${warning}`);
    // Slugs are compared when all are there, so that documents may swap theirs; a clash is to be known here, though.
    await trx.query('set constraints all immediate; set constraints all deferred');
  } catch (error) {
    throw explained(error);
  }
}

const localesOf = (type: PublishedType) => (type === 'price' ? [null] : LOCALES);

function unpublishedIn({ type, documentId, documents }: Changing): TypedKey[] {
  const published = new Set<string | null>(documents.map(({ locale }) => locale));
  const gone = localesOf(type).filter((locale) => !published.has(locale));
  return gone.map((locale) => ({ type, documentId, locale }));
}

const slugOf = ({ data }: PublishedDocument) => ('slug' in data ? data.slug : null);

/** These documents as if they were new: what they are made of may be there from an attempt that died. */
export function asNew(changing: Changing[]): Change[] {
  return changing.flatMap(({ documents }) =>
    documents.map((document) => ({
      type: document.type,
      documentId: document.documentId,
      locale: document.locale,
      slugBefore: null,
      slug: slugOf(document),
    })),
  );
}
