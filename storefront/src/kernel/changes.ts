import type { Locale, PublishedType } from '@lectern/shared-types';

/** A document in one language that is not what it was. */
export interface Change {
  type: PublishedType;
  documentId: string;
  /** Null for what has no words. */
  locale: Locale | null;
  /** Its slug before and now; null where it was not there, is gone, or has none. */
  slugBefore: string | null;
  slug: string | null;
}

/** What storing or removing documents has changed. Nothing is in here of what already was so. */
export interface Changed {
  changes: Change[];
  /** Tags (see `read`) whose data is no longer what it was. */
  touched: Set<string>;
}
