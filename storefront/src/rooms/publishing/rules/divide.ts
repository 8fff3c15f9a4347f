import type { PublishedDocument } from '@lectern/shared-types';
import type { Key } from '#kernel/db/index.ts';
import type { CatalogDocument } from '#rooms/catalog/index.ts';
import type { EditorialDocument } from '#rooms/editorial/index.ts';
import type { PaidLesson } from '#rooms/membership/index.ts';

/** Which room gets which part of some documents. */
export interface Division {
  editorial: EditorialDocument[];
  catalog: CatalogDocument[];
  membership: PaidLesson[];
  /** Lessons of which membership must keep no text. */
  open: Key[];
}

type Lesson = Extract<PublishedDocument, { type: 'lesson' }>;

/** Catalog describes, membership opens: the text of a paid lesson goes to membership and nowhere else. */
function divideLesson({ body, ...described }: Lesson): Omit<Division, 'editorial'> {
  const { documentId, locale } = described;
  if (described.data.access !== 'paid')
    return { catalog: [{ ...described, body }], membership: [], open: [{ documentId, locale }] };
  return { catalog: [{ ...described, body: null }], membership: [{ documentId, locale, body }], open: [] };
}

export function divide(documents: PublishedDocument[]): Division {
  const division: Division = { editorial: [], catalog: [], membership: [], open: [] };
  for (const document of documents) {
    if (document.type === 'lesson') {
      const { catalog, membership, open } = divideLesson(document);
      division.catalog.push(...catalog);
      division.membership.push(...membership);
      division.open.push(...open);
    } else if (isOfCatalog(document)) division.catalog.push(document);
    else division.editorial.push(document);
  }
  return division;
}

type OfCatalog = Extract<PublishedDocument, { type: 'course' | 'bundle' | 'tier' | 'price' }>;

function isOfCatalog(document: Exclude<PublishedDocument, Lesson>): document is OfCatalog {
  return ['course', 'bundle', 'tier', 'price'].includes(document.type);
}
