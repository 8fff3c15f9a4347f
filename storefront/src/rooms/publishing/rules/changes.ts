import type { Locale } from '@lectern/shared-types';
import type { Change } from '#kernel/changes.ts';

interface Addressed {
  documentId: string;
  locale: Locale;
  values: string[];
}

/**
 * Picks the addresses that these changes are about: those of the changed documents, and of every lesson of a
 * course that has another slug than before.
 */
export function addressedBy(changes: Change[]): (address: Addressed) => boolean {
  const documents = new Set(changes.map(({ documentId, locale }) => `${documentId} ${String(locale)}`));
  const moved = changes.filter(({ type, slug, slugBefore }) => type === 'course' && slug !== slugBefore);
  const courses = new Set(moved.map(({ slug, locale }) => `${String(slug)} ${String(locale)}`));
  return ({ documentId, locale, values: [slug = '', ...rest] }) =>
    documents.has(`${documentId} ${locale}`) || (rest.length > 0 && courses.has(`${slug} ${locale}`));
}

/** Addresses that documents have left. */
export function slugsLeft(changes: Change[]) {
  return changes.flatMap(({ type, documentId, locale, slugBefore, slug }) =>
    locale !== null && slugBefore !== null && slugBefore !== slug
      ? [{ type, document_id: documentId, locale, slug: slugBefore }]
      : [],
  );
}
